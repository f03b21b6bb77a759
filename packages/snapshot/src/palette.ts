export { colourPattern, contrastRatio, parseColour, type Rgb } from './palette/contrast.ts';
export { type ColourPlace, type FaintColour, faintColours, minContrast } from './palette/faint.ts';
export {
  type ColourRole,
  colourRoles,
  completePalette,
  type GivenColours,
  type GivenPalette,
  type Palette,
  palettes,
  type Theme,
  themes,
} from './palette/palette.ts';
