import type { MapColours, MapGroup } from '../types.ts';

type Channels = [red: number, green: number, blue: number];

let context: CanvasRenderingContext2D | null = null;

/** A colour as the browser paints it. MapLibre reads fewer ways of writing colours than browsers do. */
function channels(colour: string): Channels {
  context ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0, 0, 0];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

const written = (colour: string) => `rgb(${channels(colour).join(', ')})`;

/** @returns colours as MapLibre reads them */
export const plainColours = ({ font, sheet, ink, ink2, rule, focus }: MapColours): MapColours => ({
  font,
  sheet: written(sheet),
  ink: written(ink),
  ink2: written(ink2),
  rule: written(rule),
  focus: written(focus),
});

/** @returns groups with colours as MapLibre reads them */
export const plainGroups = (groups: readonly MapGroup[]): MapGroup[] =>
  groups.map((group) => ({ ...group, colour: written(group.colour) }));

/** Hands the colours on to the style sheet. Set by script, which a page's policy allows. */
export function colourFrame(frame: HTMLElement, { sheet, ink, rule, focus, font }: MapColours): void {
  const [red, green, blue] = channels(sheet);
  const values = { sheet, ink, rule, focus, font, veil: `rgba(${red}, ${green}, ${blue}, 0.88)` };
  for (const [name, value] of Object.entries(values)) frame.style.setProperty(`--gk-map-${name}`, value);
  frame.classList.toggle('gk-dark', 0.3 * red + 0.59 * green + 0.11 * blue < 128);
}
