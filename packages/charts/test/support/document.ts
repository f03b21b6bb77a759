import { parseHTML } from 'linkedom';

/** A document as the build has it. */
export const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
  document: Document;
};
