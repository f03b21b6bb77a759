import type { z } from 'zod';

type Def = z.core.$ZodTypeDef & {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly in?: z.core.$ZodType;
  readonly left?: z.core.$ZodType;
  readonly right?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
};

/** The shapes that a schema is made of where it is optional, one of several, a pipe or made later. */
function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options, in: input, left, right, getter } = schema._zod.def as Def;
  const inner = [innerType, input, left, right, getter?.(), ...(options ?? [])].filter(
    (one) => one !== undefined,
  );
  return inner.length === 0 ? [schema] : inner.flatMap(unwrapped);
}

/**
 * Names the fields that a schema knows at one place: who wrote `synonym` sees `synonyms`.
 *
 * @param schema the shape of the whole
 * @param path keys of the place, as a problem of the shape has them
 * @returns names of fields in the order of the schema; of a union those of all its branches
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  const found = unwrapped(schema).flatMap((one): readonly string[] => {
    const { shape, element, valueType, items } = one._zod.def as Def;
    if (key === undefined) return Object.keys(shape ?? {});
    const next = shape?.[String(key)] ?? items?.[Number(key)] ?? element ?? valueType;
    return next === undefined ? [] : knownKeys(next, rest);
  });
  return [...new Set(found)];
}
