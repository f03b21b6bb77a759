import { parseHTML } from 'linkedom';

/** The document that Plot draws with in Node. Without a root element d3-selection finds nothing to make elements with. */
export const document = parseHTML('<!doctype html><html><head></head><body></body></html>')
  .document as unknown as Document;
