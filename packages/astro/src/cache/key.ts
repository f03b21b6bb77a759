import { createHash } from 'node:crypto';
import { canonicalJson } from '@gongkai/snapshot';

/** Adds every text in a value. */
function addTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) addTexts(inner, texts);
}

/** Names of the unions of which a view speaks: a drawing asks for no others, so that a name changed elsewhere leaves it alone. */
function namesIn(view: object, unionName: (id: string) => string | null | undefined): object {
  const texts = new Set<string>();
  addTexts(view, texts);
  const named = [...texts].flatMap((id) => {
    const name = unionName(id);
    return name === null || name === undefined ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

/** All of which a drawing is made. */
export interface DrawingInput {
  /** What is shown: a figure's view, or several of them. */
  readonly view: object;
  /** What is made: a kind of file, its size, colours, language. JSON alone. */
  readonly options: object;
  readonly unionName: (id: string) => string | null | undefined;
  /** The code that draws, by its hash. */
  readonly code: string;
}

/**
 * The key of a drawing.
 *
 * @returns the SHA-256, in hexadecimal, of its input in the form of RFC 8785
 */
export function drawingKey({ view, options, unionName, code }: DrawingInput): string {
  const input = canonicalJson({ code, options, view, names: namesIn(view, unionName) });
  return createHash('sha256').update(input).digest('hex');
}
