import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const namespace = 'http://schema.org/';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** A statement of the vocabulary about names of its own. */
const statement = /^<http:\/\/schema\.org\/(\w+)> <([^>]+)> <http:\/\/schema\.org\/(\w+)> /;

/** The published vocabulary of schema.org: of what each type is a kind, on which types a property stands, and what it holds. */
function vocabulary() {
  const parents = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const ranges = new Map<string, string[]>();
  const into: Readonly<Record<string, Map<string, string[]>>> = {
    [subClassOf]: parents,
    [`${namespace}domainIncludes`]: domains,
    [`${namespace}rangeIncludes`]: ranges,
  };
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = statement.exec(line) ?? [];
    const map = into[predicate];
    if (map) map.set(subject, [...(map.get(subject) ?? []), object]);
  }
  const kindsOf = (type: string): ReadonlySet<string> => {
    const kinds = new Set<string>();
    const queue = [type];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      if (kinds.has(one)) continue;
      kinds.add(one);
      queue.push(...(parents.get(one) ?? []));
    }
    return kinds;
  };
  return { domains, ranges, kindsOf, isType: (type: string) => type === 'Thing' || parents.has(type) };
}

/** Types of data that a JSON value can be. */
function literalTypes(value: unknown): readonly string[] {
  if (typeof value === 'boolean') return ['Boolean'];
  if (typeof value === 'number') return ['Number', 'Integer', 'Float'];
  const text = String(value);
  return [
    'Text',
    ...(/^https?:\/\/\S+$/.test(text) ? ['URL'] : []),
    ...(/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? ['Date'] : []),
    ...(/^\d{4}-\d{2}-\d{2}T/.test(text) ? ['DateTime'] : []),
  ];
}

/**
 * Checks JSON-LD against the vocabulary that schema.org publishes: every type and property is one of its own, stands where it may, and holds what it may.
 *
 * @param json the data of one page
 * @returns what is wrong, each with its path; nothing where all is right
 */
export function schemaOrgFaults(json: unknown): readonly string[] {
  const { domains, ranges, kindsOf, isType } = vocabulary();
  const faults: string[] = [];
  const check = (node: Readonly<Record<string, unknown>>, path: string): void => {
    const type = node['@type'];
    if (typeof type !== 'string' || !isType(type)) {
      faults.push(`${path}: no type of schema.org: ${JSON.stringify(type)}`);
      return;
    }
    const kinds = kindsOf(type);
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue;
      if (!domains.get(name)?.some((domain) => kinds.has(domain)))
        faults.push(`${path}.${name}: not a property of ${type}`);
      const range = ranges.get(name) ?? [];
      for (const [index, one] of [value].flat().entries()) {
        const place = `${path}.${name}[${index}]`;
        if (typeof one === 'object' && one !== null) {
          const inner = one as Readonly<Record<string, unknown>>;
          check(inner, place);
          const held = kindsOf(String(inner['@type']));
          if (!range.some((wanted) => held.has(wanted)))
            faults.push(`${place}: ${inner['@type']} where ${range.join(', ')} is expected`);
        } else if (!literalTypes(one).some((literal) => range.includes(literal)))
          faults.push(`${place}: ${JSON.stringify(one)} where ${range.join(', ')} is expected`);
      }
    }
  };
  const root = json as Readonly<Record<string, unknown>>;
  if (root['@context'] !== 'https://schema.org')
    faults.push(`$: another context: ${String(root['@context'])}`);
  check(root, '$');
  return faults;
}
