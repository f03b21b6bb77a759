import type { MapColours, MapGroup, MapInput, MapProblem, MapStation } from '../../src/zoom/types.ts';

export const light: MapColours = {
  sheet: '#fffdf8',
  ink: '#1d1b18',
  ink2: '#4f4a42',
  rule: '#cfc4ae',
  focus: '#1552b5',
  font: '"Noto Sans CJK SC", sans-serif',
};

export const dark: MapColours = {
  ...light,
  sheet: '#1d1a17',
  ink: '#f0eadf',
  ink2: '#c6bdae',
  rule: '#51493e',
  focus: '#8cb8ff',
};

export const groups: readonly MapGroup[] = [
  {
    id: 'rest',
    label: '驿站',
    kinds: ['union-station', 'care-station'],
    path: 'M7 0A7 7 0 1 1 -7 0A7 7 0 1 1 7 0Z',
    colour: '#a01f26',
  },
  { id: 'law', label: '调解室', kinds: ['mediation-room'], path: 'M-6-6H6V6H-6Z', colour: '#096c84' },
  { id: 'read', label: '职工书屋', kinds: ['reading-room'], path: 'M0-8L7 6H-7Z', colour: '#4d1879' },
];

export const darkGroups: readonly MapGroup[] = groups.map((group, index) => ({
  ...group,
  colour: ['#e5605d', '#96edfe', '#c999c8'][index] ?? group.colour,
}));

const kinds = groups.flatMap((group) => group.kinds);
const towns = ['城关镇', '云台镇', '白水镇', '柳林镇', '青石镇'] as const;

/** Where the towns of the fictional county lie. */
export const townsAt = towns.map((name, index) => ({
  name,
  position: [110.2 + 0.09 * Math.cos(index * 1.26), 33.2 + 0.07 * Math.sin(index * 1.26)] as const,
}));

/** Fictional stations around five towns, the same each time. */
export function stations(count: number): MapStation[] {
  return Array.from({ length: count }, (_, index) => {
    const town = townsAt[index % townsAt.length];
    const turn = index * 2.4;
    const away = 0.004 + 0.0012 * Math.sqrt(index);
    const [x = 0, y = 0] = town?.position ?? [];
    return {
      id: `demo.s${String(index + 1).padStart(3, '0')}`,
      name: `${town?.name ?? ''}第${index + 1}驿站`,
      kind: kinds[index % kinds.length] ?? '',
      position: [x + away * Math.cos(turn), y + away * Math.sin(turn)],
    };
  });
}

const ring = Array.from({ length: 41 }, (_, index) => {
  const turn = (index * Math.PI) / 20;
  return [110.2 + (0.2 + 0.02 * Math.sin(5 * turn)) * Math.cos(turn), 33.2 + 0.16 * Math.sin(turn)];
});

export const boundary = {
  geometry: { type: 'Polygon', coordinates: [ring] },
  attribution: '演示甲县界线（虚构）',
  reviewNumber: 'GS(2024)0650号',
} as const;

export const baseMap = {
  provider: 'tianditu',
  key: '0123456789abcdef0123456789abcdef',
  attribution: '天地图',
  reviewNumber: 'GS(2025)1508号',
} as const;

/** An input for a container, and what it was told. */
export function inputFor(
  container: HTMLElement,
  changes: Partial<MapInput> = {},
): { input: MapInput; said: MapProblem[]; details: string[]; chosen: (string | null)[] } {
  const said: MapProblem[] = [];
  const details: string[] = [];
  const chosen: (string | null)[] = [];
  const input: MapInput = {
    container,
    source: { type: 'stations', stations: stations(40) },
    groups,
    towns: townsAt,
    boundary,
    baseMap: null,
    colours: light,
    language: 'zh-Hans',
    onSelect: (id) => chosen.push(id),
    onProblem: (problem, detail) => {
      said.push(problem);
      details.push(detail);
    },
    ...changes,
  };
  return { input, said, details, chosen };
}
