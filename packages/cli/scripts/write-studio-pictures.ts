/**
 * Takes the pictures of the studio that the READMEs show, of an invented report: `node packages/cli/scripts/write-studio-pictures.ts [folder] [width]`. They are
 * written to `docs/studio` unless a folder is named.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { launchOptions } from '../../../scripts/browser.ts';
import { main } from '../src/main.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const [target = path.join(root, 'docs/studio'), width = '1000', colorScheme = 'light'] =
  process.argv.slice(2);
const report = path.join(root, 'packages/cli/test/reports/qinghe.txt');
mkdirSync(target, { recursive: true });

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-'));
const project = path.join(folder, 'qinghe');
const silent = { out: () => {}, err: () => {}, env: {}, now: () => new Date(2026, 0, 31) };
await main(['new', project, '--adcode', '610921', '--name', '青禾县', '--yes'], silent);
const lines: string[] = [];
const ended = main(['studio', project, '--no-open'], { ...silent, out: (line) => lines.push(line) });
while (!lines.join('\n').includes('http://')) await new Promise((resolve) => setTimeout(resolve, 100));
const [address = ''] = /http:\S+/.exec(lines.join('\n')) ?? [];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({
  viewport: { width: Number(width), height: 860 },
  locale: 'zh-CN',
  colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
});
page.setDefaultTimeout(600_000);
const picture = async (name: string) =>
  sharp(await page.screenshot())
    .png({ palette: true, colours: 128 })
    .toFile(path.join(target, `${name}.png`));
const step = (name: string) => page.getByRole('navigation').getByRole('button', { name });
const act = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true });
const told = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

await page.goto(address);
await page.locator('h2').waitFor();
await picture('1-put-in');
await page.setInputFiles('#file', {
  name: '站点台账.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      '序号,站点名称,类型,乡镇,地址,开放时间,服务',
      '1,城南驿站,工会驿站,城关镇,南街12号,全天,饮水、热饭、充电、按摩',
      '2,西河驿站,爱心驿站,西河镇,西河街3号,工作日8:30-17:30,休息、饮水、药箱',
      '3,北站司机之家,司机之家,北坪镇,省道旁,看情况,休息、热饭、洗车',
    ].join('\n'),
  ),
});
await act('就这样读').click();
await page.locator('table.stations').waitFor();
await page.locator('[data-key=verified]').first().fill('2026-12-31');
await page.locator('[data-key=verified]').first().press('Enter');
await page.locator('tbody tr .fault').first().waitFor();
await picture('4-stations');
await act('放弃改动').click();
await act('再按一次，丢弃').click();
await told('改动已放弃');
await step('放进来').click();
await page.setInputFiles('#file', report);
await told('找出');
await picture('2-go-through');
await page.locator('[data-key=printed]').first().fill('很多场次');
await page.locator('[data-key=printed]').first().press('Enter');
await page.locator('tbody tr .fault').first().waitFor();
await step('检查').click();
await act('检查').click();
await page.locator('.faults').waitFor();
await picture('3-check');
await step('核对').click();
await page.locator('[data-key=printed]').first().fill('45场次');
await page.locator('[data-key=printed]').first().press('Enter');
await page.locator('tbody tr .fault').first().waitFor({ state: 'detached' });
await step('检查').click();
await act('检查').click();
await act('写进数据').click();
await told('已写进');
await act('添一张图').click();
await page.locator('.card-picture img').waitFor();
await picture('5-figures');
await act('保存').click();
await told('已存进');
await step('设置').click();
await page.locator('h2').filter({ hasText: '设置' }).waitFor();
await picture('6-settings');
await step('封存').click();
await page.getByLabel('我看过预览').check();
await picture('8-seal');

await browser.close();
process.emit('SIGINT');
await ended;
rmSync(folder, { recursive: true, force: true });
