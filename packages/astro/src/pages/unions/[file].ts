import { csvText } from '@gongkai/charts';
import type { APIRoute } from 'astro';
import { addresses } from '../../addresses.ts';
import { buildDrawings } from '../../cache/drawings.ts';
import { hasPosters, posterOf } from '../../files/poster.ts';
import { workbook } from '../../files/workbook/write.ts';
import { languageOf } from '../../site.ts';
import { identity, site } from '../../site-data.ts';
import { providers } from '../../stations/registration/providers.ts';
import { registrable, registrationSheet } from '../../stations/registration/sheets.ts';
import { registrationWords } from '../../words/registration.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const nameOf = (address: string) => address.slice(address.lastIndexOf('/') + 1);

async function posters() {
  if (!(await hasPosters(site))) return [];
  return site.unions.map((entry) => ({
    name: nameOf(addresses.poster(entry.union.id)),
    type: 'application/pdf',
    content: (): Promise<BodyInit | null> => posterOf(site, identity, entry, buildDrawings()),
  }));
}

/** The sheets by which a union registers its stations, of those that have published where they are. */
const sheets = () =>
  site.located
    .filter((entry) => registrable(entry).length > 0)
    .flatMap((entry) =>
      providers.flatMap((provider) => {
        const sheet = registrationSheet(site, entry, provider);
        const name = registrationWords[languageOf(site)].makers[provider.id];
        return [
          {
            name: nameOf(addresses.registrationFile(entry.union.id, provider.id, 'csv')),
            type: 'text/csv; charset=utf-8',
            content: async (): Promise<BodyInit | null> => csvText([sheet.head, ...sheet.rows]),
          },
          {
            name: nameOf(addresses.registrationFile(entry.union.id, provider.id, 'xlsx')),
            type: xlsx,
            content: (): Promise<BodyInit | null> => workbook([{ name, ...sheet }]),
          },
        ];
      }),
    );

export const getStaticPaths = async () =>
  [...(await posters()), ...sheets()].map(({ name, ...file }) => ({ params: { file: name }, props: file }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await props.content(), { headers: { 'Content-Type': props.type } });
