import { startTileServer, type TileServer, tileKey } from '@gongkai/testing/maps/tile-server';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: TileServer;
beforeAll(async () => {
  server = await startTileServer();
});
afterAll(() => server.close());

const tile = (changes: Record<string, string> = {}, signal?: AbortSignal) => {
  const query = new URLSearchParams({
    LAYER: 'vec',
    TILEMATRIXSET: 'w',
    TILEMATRIX: '11',
    TILEROW: '823',
    TILECOL: '1650',
    tk: tileKey,
    ...changes,
  });
  return fetch(`${server.url}/vec_w/wmts?${query}`, signal ? { signal } : {});
};

test('a tile is a PNG that every origin may read', async () => {
  const response = await tile();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('a wrong key and a place that is not there are refused', async () => {
  const wrong = await tile({ tk: 'x' });
  expect([wrong.status, wrong.headers.get('access-control-allow-origin')]).toEqual([403, '*']);
  expect(await wrong.json()).toEqual({ code: 1, msg: '非法Key' });
  expect((await tile({ TILEMATRIX: '19' })).status).toBe(404);
});

test('its mode can be changed', async () => {
  server.mode = 'over-quota';
  expect((await tile()).status).toBe(429);
  server.mode = 'broken';
  expect((await tile()).status).toBe(500);
  server.mode = 'hanging';
  await expect(tile({}, AbortSignal.timeout(100))).rejects.toThrow();
});
