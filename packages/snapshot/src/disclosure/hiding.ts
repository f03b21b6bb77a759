import type { Equation } from './release.ts';

/** The numbers of a release that are hidden, and which others come next. */
export class Hiding {
  readonly #truth: ReadonlyMap<string, number>;
  readonly #equations: readonly Equation[];
  readonly #hidden = new Set<string>();
  readonly #equationsOf = new Map<string, Equation[]>();

  constructor(truth: ReadonlyMap<string, number>, equations: readonly Equation[], primary: Iterable<string>) {
    this.#truth = truth;
    this.#equations = equations;
    for (const equation of equations)
      for (const key of [equation.total, ...equation.parts])
        this.#equationsOf.set(key, [...(this.#equationsOf.get(key) ?? []), equation]);
    for (const key of primary) this.hide(key);
  }

  /** Keys of what is hidden up to now. */
  get hidden(): ReadonlySet<string> {
    return new Set(this.#hidden);
  }

  /** Hides a number. A zero stays: it tells of nobody, and readers may take it that whatever is hidden is none. */
  hide(key: string): boolean {
    const value = this.#truth.get(key) ?? 0;
    if (value === 0 || this.#hidden.has(key)) return false;
    this.#hidden.add(key);
    return true;
  }

  /** Sees to it that no equation has exactly one unknown, which anybody could reckon. */
  closeEquations(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const equation of this.#equations)
        if (this.#unknowns(equation).length === 1)
          changed = this.#hideBest([equation.total, ...equation.parts]) || changed;
    }
  }

  /**
   * Hides one more number for each of some that can be inferred: that number itself, else another of its equations, else any.
   *
   * @returns false where nothing is left to hide
   */
  hideFor(keys: readonly string[]): boolean {
    let changed = false;
    const widened = new Set<Equation>();
    for (const key of keys) {
      const equations = this.#equationsOf.get(key) ?? [];
      if (equations.some((equation) => widened.has(equation))) continue;
      const around = equations.flatMap(({ total, parts }) => [total, ...parts]);
      if (!this.hide(key) && !this.#hideBest(around) && !this.#hideBest([...this.#truth.keys()])) continue;
      changed = true;
      for (const equation of equations) widened.add(equation);
    }
    return changed;
  }

  #unknowns({ total, parts }: Equation): string[] {
    return [total, ...parts].filter((key) => this.#hidden.has(key));
  }

  /** In how many equations a number would be the only unknown. */
  #opens(key: string): number {
    return (this.#equationsOf.get(key) ?? []).filter((equation) => this.#unknowns(equation).length === 0)
      .length;
  }

  #hideBest(keys: readonly string[]): boolean {
    const open = keys
      .filter((key) => (this.#truth.get(key) ?? 0) !== 0 && !this.#hidden.has(key))
      .map((key) => ({ key, opens: this.#opens(key), size: Math.abs(this.#truth.get(key) ?? 0) }));
    open.sort((a, b) => a.opens - b.opens || a.size - b.size || (a.key < b.key ? -1 : 1));
    const [best] = open;
    return best !== undefined && this.hide(best.key);
  }
}
