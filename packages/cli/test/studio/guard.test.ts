/** Who is answered: only the studio's own page, with its token, at its own address. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type RequestFacts, refusalOf } from '../../src/local-studio/server/guard.ts';
import { type OpenStudio, openStudio, project, send } from '../support/studio.ts';

const place = { host: '127.0.0.1:5000', token: 'secret' };
const own: RequestFacts = {
  method: 'POST',
  host: place.host,
  origin: `http://${place.host}`,
  fetchSite: 'same-origin',
  isOpened: false,
  token: place.token,
  contentType: 'application/json',
};

describe('the rule', () => {
  it('lets the own page in, and an address that somebody opens', () => {
    expect(refusalOf(own, place, true)).toBe(null);
    expect(refusalOf({ ...own, contentType: 'application/octet-stream' }, place, true)).toBe(null);
    const { method: _, ...opened } = own;
    const navigation = { ...opened, method: 'GET', origin: undefined, fetchSite: 'none', token: undefined };
    expect(refusalOf({ ...navigation, contentType: undefined }, place, false)).toBe(null);
  });

  it('lets the file that hands over its address lead to the empty page, and to nothing else', () => {
    const led = { ...own, method: 'GET', origin: undefined, fetchSite: 'cross-site', isOpened: true };
    expect(refusalOf(led, place, false)).toBe(null);
    expect(refusalOf(led, place, true)).toBe('origin');
    expect(refusalOf({ ...led, method: 'POST' }, place, false)).toBe('origin');
    // In a frame, as a script, as a picture it is not opened in a window of its own.
    expect(refusalOf({ ...led, isOpened: false }, place, false)).toBe('origin');
  });

  it.each<[string, Partial<RequestFacts>, string]>([
    ['a name that was rebound to this computer', { host: 'evil.example:5000' }, 'host'],
    ['this computer by another name', { host: 'localhost:5000' }, 'host'],
    ['another port', { host: '127.0.0.1:5001' }, 'host'],
    ['no host', { host: undefined }, 'host'],
    ['a page of another origin', { origin: 'https://evil.example' }, 'origin'],
    ['a page of another port, as the preview', { origin: 'http://127.0.0.1:5001' }, 'origin'],
    ['a page in a frame without an origin', { origin: 'null' }, 'origin'],
    ['a form of an old browser', { origin: undefined }, 'origin'],
    ['a page of the same site', { fetchSite: 'same-site' }, 'origin'],
    ['a page elsewhere', { fetchSite: 'cross-site' }, 'origin'],
    ['no token', { token: undefined }, 'token'],
    ['a wrong token', { token: 'secreT' }, 'token'],
    ['a longer token', { token: 'secret0' }, 'token'],
    ['the body of a form', { contentType: 'text/plain;charset=UTF-8' }, 'type'],
    ['another form', { contentType: 'multipart/form-data; boundary=x' }, 'type'],
    ['no type', { contentType: undefined }, 'type'],
    ['a question before', { method: 'OPTIONS' }, 'method'],
    ['another method', { method: 'PUT' }, 'method'],
  ])('refuses %s', (_, changed, refusal) => {
    expect(refusalOf({ ...own, ...changed }, place, true)).toBe(refusal);
  });

  it('answers nothing of the project to whoever has another host, origin or token', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom(place.host, own.origin ?? '', place.token, 'null'));
    fc.assert(
      fc.property(word, word, word, fc.constantFrom('GET', 'POST'), (host, origin, token, method) => {
        const isOwn = host === place.host && origin === own.origin && token === place.token;
        expect(refusalOf({ ...own, host, origin, token, method }, place, true) === null).toBe(isOwn);
      }),
    );
  });
});

describe('the server', () => {
  let open: OpenStudio;
  beforeAll(async () => {
    open = await openStudio(await project());
  });
  afterAll(() => open.server.close());

  test('listens to this computer alone, at an address that is new each time', async () => {
    const again = await openStudio(open.studio.project);
    again.server.close();
    expect(again.token).not.toBe(open.token);
    expect(open.token.length).toBe(32);
    expect(open.server.address).toBe(`http://${open.host}/#${open.token}`);
  });

  test('sends its page without the token, and nothing of the project in it', async () => {
    const { status, headers, text } = await send(open.server.port, '/', { headers: { host: open.host } });
    expect(status).toBe(200);
    expect(text).not.toContain('qinghe');
    expect(text).not.toContain(open.token);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test.each([
    ['/../package.json'],
    ['/..%2fpackage.json'],
    ['/%2e%2e/%2e%2e/package.json'],
    ['/page/../../server.ts'],
    ['/..\\..\\package.json'],
    ['/main.ts'],
    ['/contract.d.ts'],
    ['/style.css/'],
    ['//etc/passwd'],
    ['/constructor'],
    ['/data/site.json'],
  ])('%s is nothing', async (target) => {
    const { status, text } = await send(open.server.port, target, { headers: { host: open.host } });
    expect([400, 404]).toContain(status);
    expect(text).toMatch(/^\{"error":/);
  });

  test.each([
    ['state', 'GET'],
    ['zip', 'GET'],
    ['job', 'GET'],
    ['changes', 'POST'],
    ['seal', 'POST'],
    ['end', 'POST'],
  ])('%s answers nobody without the token', async (name, method) => {
    const { 'x-gongkai-token': _, ...without } = open.own;
    const headers = { ...without, host: open.host, 'content-type': 'application/json' };
    const { status, text } = await send(open.server.port, `/api/${name}`, { method, headers, body: '{}' });
    expect([status, Object.keys(JSON.parse(text))]).toEqual([401, ['error']]);
    expect(open.asked).toEqual([]);
  });

  test.each(['', 'nothing', '__proto__', 'constructor', 'state/../state', 'state/'])(
    'there is no /api/%s',
    async (name) => {
      expect((await open.post(name)).status).toBe(404);
    },
  );

  test('takes no more than it can hold, and no broken JSON', async () => {
    const headers = { ...open.own, host: open.host, 'content-type': 'application/json' };
    const tooLong = { ...headers, 'content-length': '4000001' };
    const answer = await send(open.server.port, '/api/check', {
      method: 'POST',
      headers: tooLong,
      body: '{}',
    });
    expect(answer.status).toBe(413);
    const broken = { method: 'POST', headers, body: '{"changes": [' };
    expect((await send(open.server.port, '/api/changes', broken)).status).toBe(400);
  });

  test('another studio of the project can ask whether it lives; a page cannot', async () => {
    const ping = (headers: Readonly<Record<string, string>>) => send(open.server.port, '/ping', { headers });
    const lock = { host: open.host, 'x-gongkai-lock': 'of-this-studio' };
    expect((await ping(lock)).status).toBe(204);
    expect(open.asked).toEqual(['asked']);
    expect((await ping({ ...lock, 'x-gongkai-lock': 'of-another' })).status).toBe(404);
    expect((await ping({ ...lock, origin: 'https://evil.example' })).status).toBe(403);
    expect((await ping({ ...lock, host: 'evil.example' })).status).toBe(421);
    expect(open.asked).toEqual(['asked']);
  });
});
