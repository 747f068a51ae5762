/** A place in a file from outside, what stands there, and what was expected. */
export interface Fault {
  /** Such as `Table_1a, cell D6`. */
  place: string;
  found: string;
  expected: string;
}

/** A file that cannot be taken in: every fault found in it, none of them a fault of this program. */
export class Refusal extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults.map(({ place, found, expected }) => `${place}: "${found}", expected ${expected}`).join('\n'),
    );
    this.faults = faults;
  }
}

/** Refuses a file for one fault. */
export const refuse = (place: string, found: string, expected: string): never => {
  throw new Refusal([{ place, found, expected }]);
};
