/** Why nothing was begun: `usage` where the command was worded wrong, `input` where what stands there is in the way. */
export class Stopped extends Error {
  readonly fault: 'usage' | 'input';

  constructor(fault: 'usage' | 'input', said: string) {
    super(said);
    this.fault = fault;
  }
}

/** Stops for words that are not as they should be. */
export const wrong = (said: string): never => {
  throw new Stopped('usage', said);
};

/** Stops for what stands in the data already. */
export const inTheWay = (said: string): never => {
  throw new Stopped('input', said);
};
