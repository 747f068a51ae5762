/** How large a made-up world is to be. The same size and seed give the same bytes. */
export interface WorldSize {
  councils: number;
  /** Observations of each council; without a number, all that its series have. */
  observations?: number;
  /** Indicators by quarters, made up where the project has no more; without a number, the project's own, yearly ones too. */
  indicators?: number;
  /** Years that have quarters: two where nothing is said. */
  years?: number;
  /** Documents of all councils and indicators. */
  documents: number;
  seed: string;
}

/** England as it is: its councils, each with as many figures as make twenty thousand. */
export const nation = {
  councils: 153,
  observations: 131,
  documents: 1000,
  seed: 'england',
} satisfies WorldSize;

/** A part of the nation or a multiple of it: fewer or more councils and documents. */
export const nationTimes = (factor: number): WorldSize => ({
  ...nation,
  councils: Math.round(nation.councils * factor),
  documents: Math.round(nation.documents * factor),
});

/** England as it may be in ten years: forty quarters of fifty indicators of each council. */
export const large = {
  councils: 153,
  indicators: 50,
  years: 10,
  documents: 1000,
  seed: 'england',
} satisfies WorldSize;

/** The wide site: England with twenty indicators over eight quarters, and five documents a council. */
export const wide = {
  councils: 153,
  indicators: 20,
  years: 2,
  documents: 785,
  seed: 'england',
} satisfies WorldSize;

/** As many councils as asked for, each like one of the wide site. */
export const wideOf = (councils: number): WorldSize => ({
  ...wide,
  councils,
  documents: wide.indicators + 5 * councils,
});
