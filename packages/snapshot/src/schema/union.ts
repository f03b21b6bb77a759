import { unionLevels } from '../codes.ts';
import * as z from '../zod.ts';
import { boundingBox } from './values/geometry.ts';
import { notPersonal } from './values/not-personal.ts';
import { date, slug, text } from './values/text.ts';
import { wording } from './values/wording.ts';

/**
 * 审图号: a public map with a boundary or a base map shows the number under which it was reviewed (地图管理条例, art. 15 and 37). Whether it is there
 * and has the right form is looked at by the checks, which say more than a schema can.
 */
const reviewed = {
  attribution: text(60).describe('whose line or whose map it is, shown on every drawing of it'),
  reviewNumber: text(40).optional().describe('审图号, as GS(2024)0650号; the build stops without it'),
};

/** What is drawn below and around a union's stations. Without it there is neither boundary nor base map, and nobody else's server is asked. */
export const mapSettings = z.strictObject({
  boundary: z.strictObject(reviewed).optional().describe('the line in boundary.geojson'),
  baseMap: z
    .strictObject({
      provider: z.literal('tianditu'),
      key: z
        .string()
        .regex(/^[0-9a-z]{16,64}$/i, 'the key that the provider gave the union')
        .describe('the union’s own key, bound to its own domain: it stands in the page'),
      server: z
        .string()
        .regex(/^https?:\/\/[^\s"'<>]+$/, 'an http or https address')
        .optional()
        .describe('another server of the same service; {s} stands for 0 to 7'),
      ...reviewed,
    })
    .optional()
    .describe('below the zoomable map'),
});

/** What the union has decided about small numbers of its ledgers of cases and aid. */
export const disclosure = z.strictObject({
  threshold: z.int().min(3).max(100).describe('counts below this, but for zero, are hidden'),
  sensitiveThreshold: z
    .int()
    .min(5)
    .max(1000)
    .describe('the same for what tells of health, hardship or injury (个人信息保护法, art. 28)'),
  dominance: z
    .strictObject({ largest: z.int().min(1).max(5), percent: z.number().min(50).max(95) })
    .describe('a sum is hidden of which the largest amounts make up more than this share'),
  estimate: z
    .number()
    .min(5)
    .max(50)
    .describe(
      'a sum is hidden whose largest amount the second recipient can reckon to within this share, in percent',
    ),
  reason: text(200).describe('why these: said to readers'),
});

/** A trade union. One without snapshots is only referred to: as a parent, a sub-unit or a superior. */
export const union = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  name: text(30),
  shortName: text(12),
  level: z.enum(unionLevels),
  adcode: z.string().regex(/^\d{6}$/, 'six digits (GB/T 2260)'),
  parent: slug.nullable(),
  region: text(40).describe('province · prefecture, as a reader places it'),
  synthetic: z
    .literal(true)
    .optional()
    .describe('fictional: every figure drawn from it says so; only below data/demo/, and always there'),
  bbox: boundingBox.optional().describe('west, south, east, north: no station of the union lies outside'),
  map: mapSettings.optional(),
  notPersonal: notPersonal
    .optional()
    .describe('false alarms of the search for personal data in this union’s files'),
  disclosure: disclosure
    .optional()
    .describe(
      'how small numbers of its ledgers are protected; where it says nothing, 5, 10, 2 of 85 % and 15 %',
    ),
  lede: text(160)
    .optional()
    .describe('what it reports, in our own words; figures in it stand in the snapshot'),
  wording: wording.optional().describe('of the lede'),
  writtenFor: date
    .optional()
    .describe('day of the snapshot for whose numbers the lede was written, or read again'),
});
