/** Names of the files with everything, below `/data/`; the catalogue is there where the site says its address. */
export const everything = {
  xlsx: 'all.xlsx',
  csv: 'all.csv',
  json: 'all.json',
  package: 'datapackage.json',
  catalogue: 'catalog.jsonld',
} as const;

/** @returns the name below `/data/` of the file with the numbers of a work area. */
export const areaFile = (domain: string): string => `areas/${domain}.csv`;

/** Content type of a workbook of Excel. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
