import * as z from '../zod.ts';
import { palette } from './values/palette.ts';
import { officePhone, text } from './values/text.ts';

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

/** A file in the folder for files that are published as they are (`public/`): its path below that folder, and no way out of it. */
const publicFile = (endings: string) =>
  z
    .string()
    .max(120)
    .regex(
      new RegExp(`^(?!/)(?!.*(?:^|/)\\.{1,2}/)[^\\s?#\\\\:"<>]+\\.(?:${endings})$`, 'i'),
      'a picture below public/, such as logo.svg',
    );

/** Where a link of the footer leads: out of the site, or to a page of it. */
const linkAddress = z
  .string()
  .max(300)
  .regex(
    /^(?:https?:\/\/[^\s"'<>\\]+|\/(?![/\\])[^\s"'<>\\]*)$/,
    'an http or https address, or a page of the site such as /accessibility/',
  );

const footerLink = z.strictObject({ label: text(40), url: linkAddress });

const contact = z
  .strictObject({
    office: text(40).optional().describe('who answers, as 办公室'),
    phone: officePhone.optional().describe('a landline or a hotline, never a mobile'),
    email: z.email('an e-mail address').max(100).optional().describe('of the office, not of a person'),
    address: text(80).optional(),
    url: linkAddress.optional().describe('a page or form on which mistakes are reported'),
  })
  .refine(
    ({ phone, email, address, url }) => [phone, email, address, url].some((one) => one !== undefined),
    'at least one of phone, email, address, url',
  );

const footer = z.strictObject({
  icp: z
    .string()
    .max(40)
    .regex(/^\p{Script=Han}ICP[备证]\d{6,12}号(-\d{1,3})?$/u, 'an ICP number such as 京ICP备12345678号-1')
    .optional()
    .describe('ICP备案号; the footer links it to beian.miit.gov.cn, as is asked for'),
  police: z
    .string()
    .max(40)
    .regex(/^\p{Script=Han}公网安备\s?\d{10,16}号$/u, 'a police number such as 京公网安备11010502000001号')
    .optional()
    .describe('公安联网备案号; the footer links it to beian.mps.gov.cn'),
  accessibility: footerLink.optional().describe('适老化与无障碍声明: its name and its page'),
  links: z.array(footerLink).max(12).optional().describe('whatever else the footer links'),
  notes: z.array(text(160)).max(4).optional().describe('lines of text, such as the terms of reuse'),
});

const page = (words: string) => z.boolean().optional().describe(`${words}; true unless told`);

/** Pages that a site can do without. Those of unions and figures, and data files, are there always: others link to them. */
const pages = z.strictObject({
  indicators: page('the catalogue of indicators, with a page for each'),
  search: page('the search, with what it finds things by'),
  stations: page('how many stations there are, and where'),
  sources: page('every source with the words that numbers were taken from'),
  method: page('how the numbers are read, and what to do about mistakes'),
  pictures: page(
    'pictures of every figure for articles, print and links; without them a build takes less than half the time',
  ),
  corrections: page('the numbers that were corrected, also as a feed'),
  about: page('who runs the site, and under which terms'),
  accessibility: page('what is done for accessibility, and which tests prove it'),
  data: page('the list of data files'),
  demo: page('the fictional unions of data/demo/, where there are any'),
});

/** The languages of which the words of pages and figures are kept. */
const siteLanguages = ['zh-Hans', 'zh-Hant', 'en'] as const;

const languages = z
  .array(z.enum(siteLanguages))
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'no repetition');

/** What a site says about itself in one more language. What is not given stays as it is in the first. */
const translation = z.strictObject({
  name: text(60).optional(),
  tagline: text(160).optional(),
  headline: text(120).optional(),
  description: text(400).optional(),
  publisher: text(120).optional(),
  notes: z.array(text(400)).max(4).optional().describe('the lines of text in the footer'),
});

/** The site itself. Everything is optional: a site without settings is neutral, and works below any address. */
const settings = z.strictObject({
  $schema: z.string().optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'an http or https address', abort: true })
    .refine(isSiteUrl, 'the address of a folder, such as https://www.example.gov.cn/union/')
    .optional()
    .describe(
      'the address at which the site is published: links are written from its path; without it they are relative',
    ),
  language: z
    .enum(siteLanguages)
    .optional()
    .describe(
      'of the words of the pages and figures; what a source printed is never translated; zh-Hans unless told',
    ),
  languages: languages
    .optional()
    .describe(
      'in the place of language, of a site in several: the first stands at /, each other one below its name, as /zh-Hant/; figures for articles, files and feeds are in the first',
    ),
  translations: z
    .partialRecord(z.enum(siteLanguages), translation)
    .optional()
    .describe(
      'what the site says about itself in its other languages; traditional characters are converted where nothing is said',
    ),
  name: text(20)
    .optional()
    .describe('in the head and the title of every page; without it, that of its union'),
  tagline: text(40).optional().describe('beside the name'),
  headline: text(40).optional().describe('the heading of the front page; without it, the name'),
  description: text(160).optional().describe('of the front page, for search engines and link previews'),
  publisher: text(40).optional().describe('主办单位: who answers for the site; 未注明 without it'),
  contact: contact.optional().describe('to whom mistakes are reported; 未注明 without it'),
  footer: footer.optional(),
  dataLicence: z
    .strictObject({ name: text(60), url: linkAddress.optional() })
    .optional()
    .describe('the terms under which the data may be used, such as CC BY 4.0; 未注明 without it'),
  logo: publicFile('svg|png|jpe?g|webp|gif')
    .optional()
    .describe('beside the name, as high as a line: a path below public/'),
  icon: publicFile('svg|png|ico')
    .optional()
    .describe('in the tab of a browser: a path below public/; without it, the logo'),
  offline: z
    .boolean()
    .optional()
    .describe(
      'pages that somebody has visited can be read again without a network (a service worker keeps them); false unless told',
    ),
  pages: pages.optional().describe('pages that are left out'),
  palette: palette
    .optional()
    .describe('colours of pages, SVG and PNG: what is not given keeps the colour that it has without'),
});

/**
 * `site.json`: a site says its languages in one way, and translates itself only into those that it has.
 */
export const site = settings.superRefine(({ language, languages, translations }, context) => {
  if (language !== undefined && languages !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['language'],
      message: 'either language or languages: the first of languages is that of the site',
      input: language,
    });
  const others = languages?.slice(1) ?? [];
  for (const one of Object.keys(translations ?? {}))
    if (!others.some((other) => other === one))
      context.addIssue({
        code: 'custom',
        path: ['translations', one],
        message: 'one of languages behind the first',
        input: one,
      });
});
