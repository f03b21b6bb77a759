import type { Terminal } from './terminal.ts';

/** @returns the day of the calendar where the command runs, YYYY-MM-DD. */
export function today({ now = () => new Date() }: Pick<Terminal, 'now'>): string {
  const date = now();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
