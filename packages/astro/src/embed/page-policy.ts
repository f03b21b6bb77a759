import { createHash } from 'node:crypto';

const source = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of a page in a frame: it holds all that it needs, and asks nobody for anything.
 *
 * @param style text of its one style element
 * @param script text of its one script
 */
export const pagePolicy = (style: string, script: string): string =>
  `default-src 'none'; style-src ${source(style)}; script-src ${source(script)}`;
