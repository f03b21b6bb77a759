/** The files of the page as a browser of 2020 gets them. */
import { expect, test } from 'vitest';
import { newCss, newerCalls, newerThanBaseline } from '../../../../tests/newer-syntax.ts';
import { en } from '../../src/local-studio/page/words/en.ts';
import { pageFiles } from '../../src/local-studio/server/page-files.ts';
import { studioWords } from '../../src/local-studio/words.ts';

const files = pageFiles();
const scripts = [...files].filter(([name]) => name.endsWith('.js'));

test('its scripts are ES2020, call nothing that browsers of 2020 lack, and import only what is sent', () => {
  expect(scripts.length).toBeGreaterThan(10);
  for (const [name, { content }] of scripts) {
    expect([name, newerThanBaseline(content, 'module')]).toEqual([name, null]);
    expect([name, newerCalls.exec(content)?.[0]]).toEqual([name, undefined]);
    for (const [, to = ''] of content.matchAll(/^(?:import|export) .*from '([^']+)'/gm))
      expect([...files.keys()]).toContain(new URL(to, `http://page${name}`).pathname);
  }
});

test('its style sheet asks for nothing that browsers of 2020 drop', () => {
  const sheet = files.get('/style.css')?.content ?? '';
  expect(newCss.filter(([, found]) => found.test(sheet)).map(([name]) => name)).toEqual([]);
  for (const [, token = ''] of sheet.matchAll(/var\((--[\w-]+)/g)) expect(sheet).toContain(`${token}:`);
  for (const [, token = ''] of sheet.matchAll(/^\s+(--[\w-]+):/gm)) expect(sheet).toContain(`var(${token})`);
});

test('it has no style and no script in its markup, which its policy forbids, and makes markup of no text', () => {
  const page = files.get('/')?.content ?? '';
  expect(page).not.toMatch(/\sstyle=|<style|<script>|\son\w+=/);
  for (const [name, { content }] of scripts)
    expect([
      name,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|\.style\b/.test(content),
    ]).toEqual([name, false]);
});

test('all of it is smaller than 220 kB', () => {
  const sent = [...files].filter(([name]) => name !== '/').map(([, { content }]) => content);
  expect(Buffer.byteLength(sent.join(''))).toBeLessThan(220_000);
});

test('English words are English, but for the words of a sheet', () => {
  const { zipName, zipFolder, zipNote, zipText, ...others } = studioWords.en;
  const said = JSON.stringify([
    Object.values(others),
    Object.values(en).filter(
      (one) =>
        one !== en.kinds2 &&
        one !== en.periods &&
        one !== en.scopes &&
        one !== en.otherLanguage &&
        one !== en.ledgerIntro,
    ),
  ]);
  // Examples of what is typed are Chinese, and the name under which what is rare is published.
  expect(said.replaceAll(/\bas \p{Script=Han}[^,;"]*|“其他”/gu, '')).not.toMatch(/\p{Script=Han}/u);
});
