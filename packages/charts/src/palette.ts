import type { Domain } from '@gongkai/snapshot';
import type { Theme } from './options.ts';

/** Colours by role, for pictures that no style sheet reaches. A test holds them equal to tokens.css. */
export interface Palette {
  readonly sheet: string;
  readonly shade: string;
  readonly hair: string;
  readonly rule: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly area: Readonly<Record<Domain, string>>;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    sheet: '#fffdf8',
    shade: '#f1ebdf',
    hair: '#e7dfcf',
    rule: '#cfc4ae',
    ink: '#1d1b18',
    ink2: '#4f4a42',
    ink3: '#675f54',
    area: {
      guidance: '#a01f26',
      facilities: '#096c84',
      rights: '#4d1879',
      assistance: '#772800',
      skills: '#005a25',
      organising: '#2755b0',
      democracy: '#746b00',
      funding: '#3c3b42',
    },
  },
  dark: {
    sheet: '#1d1a17',
    shade: '#26221d',
    hair: '#352f28',
    rule: '#51493e',
    ink: '#f0eadf',
    ink2: '#c6bdae',
    ink3: '#a59b8b',
    area: {
      guidance: '#e5605d',
      facilities: '#96edfe',
      rights: '#c999c8',
      assistance: '#fcc7a7',
      skills: '#69a17d',
      organising: '#8997fe',
      democracy: '#c1ba59',
      funding: '#c1c3c7',
    },
  },
};

/**
 * @param domain a work area
 * @param theme set of colours, `light` unless told
 * @returns its colour as a hexadecimal literal
 */
export function areaColour(domain: Domain, theme: Theme = 'light'): string {
  return palettes[theme].area[domain];
}
