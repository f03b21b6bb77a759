import * as z from 'zod';
import { palette } from './palette.ts';

/** An address that ends with a folder, as others link to it: no page, no question, no place in a page, and no way up. */
function isSiteUrl(value: string): boolean {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    return false;
  }
  const { username, password, pathname } = url;
  const plain = !/[?#\\\s]/.test(value) && username === '' && password === '';
  const parts = pathname.split('/').slice(1);
  const folders = parts.every((part, index) => part !== '' || index === parts.length - 1);
  return plain && folders && !/\.(html?|php|jspx?|aspx?)$/i.test(pathname) && !/\/\.{1,2}(\/|$)/.test(value);
}

/** The site itself. Everything is optional: a site without settings works below any address. */
export const site = z.strictObject({
  $schema: z.string().optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'an http or https address', abort: true })
    .refine(isSiteUrl, 'the address of a folder, such as https://www.example.gov.cn/union/')
    .optional()
    .describe(
      'the address at which the site is published: links are written from its path; without it they are relative',
    ),
  palette: palette
    .optional()
    .describe('colours of pages, SVG and PNG: what is not given keeps the colour that it has without'),
});
