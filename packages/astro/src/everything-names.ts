/** Names of the files with everything, below `/data/`; the catalogue is there where the site says its address. */
export const everything = {
  xlsx: 'all.xlsx',
  csv: 'all.csv',
  json: 'all.json',
  package: 'datapackage.json',
  catalogue: 'catalog.jsonld',
} as const;

/** Content type of a workbook of Excel. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
