/** Workbooks as hands write them, made without a table program: every strange thing of a ledger stands in them as Excel writes it. */
import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell: words, a number, or what a formula, a date or an error is. */
export type TestCell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value?: number }
  | { readonly date: number }
  | { readonly error: string };

/** A sheet of a workbook. */
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** From 1. */
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const ref = (column: number, row: number) => `${String.fromCharCode(65 + column)}${row}`;

function cellXml(cell: TestCell, at: string, strings: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    strings.push(cell);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if ('formula' in cell)
    return `<c r="${at}"><f>${cell.formula}</f>${cell.value === undefined ? '' : `<v>${cell.value}</v>`}</c>`;
  if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`;
  return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
}

function sheetXml(
  { rows, merges = [], hiddenRows = [], hiddenColumns = [] }: TestSheet,
  strings: string[],
): string {
  const cols = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
  const lines = rows.map((cells, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    return `<row r="${index + 1}"${hidden}>${cells.map((cell, column) => cellXml(cell, ref(column, index + 1), strings)).join('')}</row>`;
  });
  const merged = merges.map((one) => `<mergeCell ref="${one}"/>`).join('');
  return `${head}<worksheet xmlns="${main}">${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${lines.join('')}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

/** @returns the bytes of a workbook; `secret` stands in its comments, properties and macros, where nobody may read it. */
export function workbook(
  sheets: readonly TestSheet[],
  { from1904 = false, secret = '' }: { readonly from1904?: boolean; readonly secret?: string } = {},
): Uint8Array {
  const strings: string[] = [];
  const parts: Record<string, Uint8Array> = {};
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet, strings));
  const names = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${rel}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  parts['xl/workbook.xml'] = strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${names.join('')}</sheets></workbook>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}<Relationship Id="rIdS" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
  parts['xl/styles.xml'] = strToU8(
    `${head}<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
  );
  const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
  const type = (part: string, of: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  parts['[Content_Types].xml'] = strToU8(
    `${head}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('styles', 'styles')}${type('sharedStrings', 'sharedStrings')}${sheets.map((_, index) => type(`worksheets/sheet${index + 1}`, 'worksheet')).join('')}</Types>`,
  );
  parts['_rels/.rels'] = strToU8(
    `${head}<Relationships xmlns="${packageSpace}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const items = strings.map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t><rPh><t>pinyin</t></rPh></si>`,
  );
  parts['xl/sharedStrings.xml'] = strToU8(`${head}<sst xmlns="${main}">${items.join('')}</sst>`);
  if (secret !== '') {
    parts['xl/comments1.xml'] = strToU8(`${head}<comments xmlns="${main}"><t>${secret}</t></comments>`);
    parts['docProps/core.xml'] = strToU8(
      `${head}<coreProperties><creator>${secret}</creator></coreProperties>`,
    );
    parts['xl/vbaProject.bin'] = strToU8(secret);
  }
  return zipSync(parts);
}
