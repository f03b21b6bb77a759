const n = (value: number) => String(Math.round(value * 10) / 10);

/**
 * Turns the path of a lying bar into that of a standing one.
 *
 * @param path of `barPaths`, whose x is the distance from the base line and whose y runs across the bar
 * @param base height of the base line in the picture
 */
export function upright(path: string, base: number): string {
  return path.replace(
    /([MLHVhv])([-\d.]+)(?:,([-\d.]+))?/g,
    (_, command: string, first: string, second?: string) => {
      const value = Number(first);
      switch (command) {
        case 'H':
          return `V${n(base - value)}`;
        case 'V':
          return `H${n(value)}`;
        case 'h':
          return `v${n(-value)}`;
        case 'v':
          return `h${n(value)}`;
        default:
          return `${command}${n(Number(second))},${n(base - value)}`;
      }
    },
  );
}
