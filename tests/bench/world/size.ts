/** How large a made-up world is to be. The same size and seed give the same bytes. */
export interface WorldSize {
  councils: number;
  /** Observations of each council. */
  observations: number;
  /** Documents of all councils and indicators. */
  documents: number;
  seed: string;
}

/** England as it is: its councils, each with as many figures as make twenty thousand. */
export const nation: WorldSize = { councils: 153, observations: 131, documents: 1000, seed: 'england' };

/** A part of the nation or a multiple of it: fewer or more councils and documents. */
export const nationTimes = (factor: number): WorldSize => ({
  ...nation,
  councils: Math.round(nation.councils * factor),
  documents: Math.round(nation.documents * factor),
});
