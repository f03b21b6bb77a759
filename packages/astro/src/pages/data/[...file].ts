import type { APIRoute } from 'astro';
import { everything, workbookType } from '../../everything-names.ts';
import { dataFiles } from '../../files/data-files.ts';
import { everythingWorkbook } from '../../files/workbook/everything.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = () => [
  { params: { file: everything.xlsx }, props: { file: null } },
  ...dataFiles(site, identity).map((file) => ({ params: { file: file.name }, props: { file } })),
];

export const GET: APIRoute = async ({ props }) =>
  props.file === null
    ? new Response(await everythingWorkbook(site, identity), { headers: { 'Content-Type': workbookType } })
    : new Response(props.file.content);
