/** Cells of one part of a file that were not taken, and why. */
export interface Left {
  part: string;
  why: string;
  cells: number;
}

/** An account of the cells of a file: each is taken, or left for a reason. */
export class Ledger {
  readonly #taken = new Map<string, number>();
  readonly #left = new Map<string, Left>();

  take(part: string, cells: number): void {
    this.#taken.set(part, (this.#taken.get(part) ?? 0) + cells);
  }

  leave(part: string, why: string, cells: number): void {
    const before = this.#left.get(`${part}|${why}`)?.cells ?? 0;
    this.#left.set(`${part}|${why}`, { part, why, cells: before + cells });
  }

  /** How many cells were taken from each part, in the order of the file. */
  get taken(): ReadonlyMap<string, number> {
    return this.#taken;
  }

  get left(): Left[] {
    return [...this.#left.values()];
  }
}
