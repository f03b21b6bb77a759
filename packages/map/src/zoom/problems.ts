import type { MapInput, MapProblem } from './types.ts';

/** Says what is wrong, once for each kind of problem. */
export type Say = (problem: MapProblem, detail: string) => void;

/** @returns what says a problem the first time and is silent after that. */
export function once(onProblem: MapInput['onProblem']): Say {
  const said = new Set<MapProblem>();
  return (problem, detail) => {
    if (said.has(problem)) return;
    said.add(problem);
    onProblem(problem, detail);
  };
}

/** @returns what an error says, for the console. */
export const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
