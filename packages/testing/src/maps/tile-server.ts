/**
 * A small server that answers as 天地图 does, for tests: tiles by WMTS with a key, and its ways of refusing them. What it serves is a plain colour with
 * an edge, and on the layer of names a plain word; nobody's map.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';

/** How the server answers: as ever; every key wrong; the day's quota used up; never; with a fault of its own. */
export type TileMode = 'good' | 'wrong-key' | 'over-quota' | 'hanging' | 'broken';

export interface TileServer {
  /** Address without a slash at its end, for `server` of the base map; it has no `{s}`. */
  readonly url: string;
  /** Can be changed at any time. */
  mode: TileMode;
  /** What was asked for. */
  readonly asked: readonly URL[];
  close(): Promise<void>;
}

/** The one key that is right. */
export const tileKey = '0123456789abcdef0123456789abcdef';

/** The colour of the ground of a tile. */
export const ground = [205, 224, 196] as const;
const edge = [120, 150, 110] as const;
const size = 256;

function crc(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of a tile: the ground with an edge, or, of the layer of names, a bar on nothing. */
function png(names: boolean): Buffer {
  const rows = Buffer.alloc(size * (1 + 4 * size));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      const atEdge = x === 0 || y === 0;
      const inBar = y > 120 && y < 132 && x > 90 && x < 160;
      const colour = names ? [60, 60, 60, inBar ? 255 : 0] : [...(atEdge ? edge : ground), 255];
      rows.set(colour, y * (1 + 4 * size) + 1 + 4 * x);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits for each of red, green, blue and alpha.
  head.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const pictures = { vec: png(false), cva: png(true) } as const;
const isLayer = (name: string): name is keyof typeof pictures => name === 'vec' || name === 'cva';

type Refusal = readonly [status: number, code: number, msg: string];

function refusalOf(mode: TileMode, layer: string, { searchParams: query }: URL): Refusal | null {
  const zoom = Number(query.get('TILEMATRIX'));
  const known = isLayer(layer) && query.get('LAYER') === layer && query.get('TILEMATRIXSET') === 'w';
  if (mode === 'broken') return [500, 500, '服务异常'];
  if (mode === 'wrong-key' || query.get('tk') !== tileKey) return [403, 1, '非法Key'];
  if (mode === 'over-quota') return [429, 2, '请求数超出限制'];
  return known && zoom >= 1 && zoom <= 18 ? null : [404, 404, '无此瓦片'];
}

function answer(mode: TileMode, url: URL, response: ServerResponse): void {
  if (mode === 'hanging') return;
  const layer = /^\/(\w+)_w\/wmts$/.exec(url.pathname)?.[1] ?? '';
  const refusal = refusalOf(mode, layer, url);
  response.setHeader('access-control-allow-origin', '*');
  if (refusal || !isLayer(layer)) {
    const [status, code, msg] = refusal ?? [404, 404, ''];
    response.writeHead(status, { 'content-type': 'application/json;charset=utf-8' });
    response.end(JSON.stringify({ code, msg }));
    return;
  }
  response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'max-age=3600' });
  response.end(pictures[layer]);
}

/** Starts the server on a free port of this computer. */
export async function startTileServer(mode: TileMode = 'good'): Promise<TileServer> {
  const asked: URL[] = [];
  const state = { mode };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(url);
    answer(state.mode, url, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise<void>((closed) => {
        // Those who still wait get no answer any more.
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
}
