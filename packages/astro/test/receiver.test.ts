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
