import canonicalize from 'canonicalize';

/**
 * Writes JSON in the one form of RFC 8785 (JSON Canonicalization Scheme): names in order, no blanks, each number and string written in one
 * way. In this form data files are published, and of it their hashes are.
 *
 * @param value what `JSON.parse` has returned
 * @throws Error where it holds half a character; the checks refuse that before
 * @example
 * ```ts
 * canonicalJson({ unit: '处', low: 8.0 }); // '{"low":8,"unit":"处"}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no JSON value');
  return text;
}
