/** The script for a host's page against messages of anybody: only the height that a frame of ours says of itself counts. */
import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiverScript } from '../src/embed/receiver.ts';

const origin = 'https://gongkai.example';

interface FakeFrame {
  readonly src: string;
  readonly contentWindow: object;
  readonly style: { height: string };
  readonly hasAttribute: (name: string) => boolean;
  readonly getAttribute: (name: string) => string;
}

const frame = (src: string, sandbox: string | null = null): FakeFrame => ({
  src,
  contentWindow: {},
  style: { height: '300px' },
  hasAttribute: (name) => name === 'sandbox' && sandbox !== null,
  getAttribute: () => sandbox ?? '',
});

/** A host's page with frames, and what delivers a message to it. */
function hostWith(frames: readonly FakeFrame[]) {
  let listener: (event: unknown) => void = () => {};
  const window = {
    addEventListener: (type: string, own: typeof listener) => {
      if (type === 'message') listener = own;
    },
  };
  const document = {
    createElement: () => {
      const link = { href: '' };
      return new Proxy(link, {
        get: (target, name) => {
          const url = new URL(target.href);
          return { protocol: url.protocol, host: url.host, href: target.href }[String(name)];
        },
      });
    },
    getElementsByTagName: () => frames,
  };
  vm.runInNewContext(receiverScript, { window, document });
  return (event: { readonly data: unknown; readonly origin: string; readonly source: unknown }) =>
    listener(event);
}

const ours = () => frame(`${origin}/embed/x/`);

describe('a message', () => {
  it('of our frame sets its height', () => {
    const one = ours();
    hostWith([frame('https://other.example/'), one])({
      data: { gongkai: { height: 412.2 } },
      origin,
      source: one.contentWindow,
    });
    expect(one.style.height).toBe('413px');
  });

  it('of a sandboxed frame has no origin, and counts for that frame alone', () => {
    const [boxed, one] = [frame(`${origin}/embed/x/`, 'allow-scripts'), ours()];
    const deliver = hostWith([boxed, one]);
    for (const { contentWindow } of [boxed, one])
      deliver({ data: { gongkai: { height: 500 } }, origin: 'null', source: contentWindow });
    expect([boxed.style.height, one.style.height]).toEqual(['500px', '300px']);
  });

  it.each([
    ['another window', origin, {}],
    ['no window', origin, null],
  ])('of %s changes nothing', (_, from, source) => {
    const one = ours();
    hostWith([one])({ data: { gongkai: { height: 500 } }, origin: from, source });
    expect(one.style.height).toBe('300px');
  });

  it('of a page in our frame that is not ours changes nothing', () => {
    const one = ours();
    const deliver = hostWith([one]);
    for (const from of [
      'https://evil.example',
      'http://gongkai.example',
      'https://gongkai.example.evil.example',
      '',
    ])
      deliver({ data: { gongkai: { height: 500 } }, origin: from, source: one.contentWindow });
    expect(one.style.height).toBe('300px');
  });

  it('back and forth between two heights ends at the larger one', () => {
    const one = ours();
    const deliver = hostWith([one]);
    for (let round = 0; round < 20; round += 1)
      for (const height of [400, 420])
        deliver({ data: { gongkai: { height } }, origin, source: one.contentWindow });
    expect(one.style.height).toBe('420px');
  });
});

/** What throws as soon as somebody looks at it. */
const thrower = () => {
  throw new Error('looked at');
};
const throwing = [
  Object.defineProperty({}, 'gongkai', { get: thrower, enumerable: true }),
  { gongkai: Object.defineProperty({}, 'height', { get: thrower, enumerable: true }) },
  new Proxy({}, { get: thrower, has: thrower, getOwnPropertyDescriptor: thrower }),
  { gongkai: new Proxy({}, { get: thrower, getOwnPropertyDescriptor: thrower }) },
  { gongkai: { height: { valueOf: thrower, toString: thrower, [Symbol.toPrimitive]: thrower } } },
];

/** Messages that a window may get of anybody, with what a browser would pass as it is. */
function odditiesOf() {
  const cyclic: { gongkai?: unknown; height?: unknown } = {};
  cyclic.gongkai = cyclic;
  cyclic.height = cyclic;
  const { port1 } = new MessageChannel();
  port1.close();
  return [
    ...throwing,
    cyclic,
    port1,
    { gongkai: port1 },
    new ArrayBuffer(1e6),
    { gongkai: new ArrayBuffer(8) },
    { gongkai: new Float64Array([400]) },
    { gongkai: { height: 'x'.repeat(1e6) } },
    '4'.repeat(1e6),
    JSON.stringify({ gongkai: { height: 400 } }),
    { gongkai: [400] },
    { gongkai: 400, height: 400 },
    { gongkai: Object.create({ height: 400 }) },
    Object.create({ gongkai: { height: 400 } }),
    { toString: { height: 400 }, constructor: { height: 400 }, __proto__: null },
    { 'datawrapper-height': { x: 400 } },
    Number.NaN,
    -400,
    400n,
    Symbol('gongkai'),
  ];
}

it('what throws when it is read, holds itself or is no message of ours changes and throws nothing', () => {
  for (const data of odditiesOf()) {
    const one = ours();
    const deliver = hostWith([one]);
    deliver({ data, origin, source: one.contentWindow });
    expect(one.style.height).toBe('300px');
    // It has broken nothing for what comes after it.
    deliver({ data: { gongkai: { height: 412 } }, origin, source: one.contentWindow });
    expect(one.style.height).toBe('412px');
  }
});

it('a frame that says it may keep its origin is never spoken for by a page without one, however it is written', () => {
  for (const sandbox of ['allow-scripts allow-same-origin', 'ALLOW-SCRIPTS Allow-Same-Origin']) {
    const boxed = frame(`${origin}/embed/x/`, sandbox);
    hostWith([boxed])({ data: { gongkai: { height: 500 } }, origin: 'null', source: boxed.contentWindow });
    expect(boxed.style.height).toBe('300px');
  }
});

it('ten thousand messages of strangers between two of ours leave what ours said', () => {
  const [one, gone] = [ours(), ours()];
  const list = [one, gone];
  const deliver = hostWith(list);
  const nested = {};
  const oddities = odditiesOf();
  const said = (height: number) => ({ gongkai: { height } });
  deliver({ data: said(412), origin, source: one.contentWindow });
  list.pop();
  fc.assert(
    fc.property(
      fc.record({
        data: fc.oneof(fc.constant(said(500)), fc.anything()),
        odd: fc.option(fc.nat(oddities.length - 1)),
        origin: fc.oneof(
          fc.constantFrom(origin, 'null', '', `${origin}:443`, `${origin}.evil.example`),
          fc.webUrl(),
        ),
        // A window of nobody, of a page within our frame, of a frame that was taken away; ours, but for what is not ours.
        source: fc.constantFrom<unknown>(null, undefined, nested, gone.contentWindow),
      }),
      ({ odd, ...event }) => {
        deliver({ ...event, data: odd === null ? event.data : oddities[odd] });
        expect([one.style.height, gone.style.height]).toEqual(['412px', '300px']);
      },
    ),
    { numRuns: 10_000 },
  );
  deliver({ data: said(430), origin, source: one.contentWindow });
  expect(one.style.height).toBe('430px');
});

it('whatever else is sent changes nothing and throws nothing', () => {
  const odd = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.record({ gongkai: fc.anything() }),
    fc.record({
      gongkai: fc.record({
        height: fc.oneof(
          fc.constantFrom(
            Number.NaN,
            Infinity,
            -Infinity,
            0,
            -1,
            0.5,
            10_001,
            1e308,
            '400',
            [400],
            true,
            null,
          ),
          fc.anything().filter((value) => typeof value !== 'number'),
          fc.double({ min: 10_001 }),
          fc.double({ max: 0.99 }),
        ),
      }),
    }),
    fc.constantFrom(
      JSON.parse('{"__proto__":{"gongkai":{"height":400}}}'),
      JSON.parse('{"gongkai":{"__proto__":{"height":400}}}'),
      JSON.parse('{"constructor":{"prototype":{"gongkai":{"height":400}}}}'),
    ),
  );
  fc.assert(
    fc.property(odd, fc.oneof(fc.constant(origin), fc.webUrl(), fc.string()), (data, from) => {
      const one = ours();
      hostWith([one])({ data, origin: from, source: one.contentWindow });
      expect(one.style.height).toBe('300px');
      expect(Object.hasOwn(Object.prototype, 'gongkai')).toBe(false);
    }),
  );
});
