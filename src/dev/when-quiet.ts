/** A work that is done again after each burst of changes. */
export interface Quiet {
  /** Tells of a change. */
  changed: () => void;
  /** Resolves at once where nothing has changed, else when the work is done on all changes. */
  settled: () => Promise<void>;
}

/** How long it must be still before the work is done: editors and checkouts touch many files in a moment. */
const stillness = 100;

/** Does a work each time that changes have come to rest, one after the other. The work must not throw. */
export function whenQuiet(work: () => Promise<void>): Quiet {
  let changes = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let working = Promise.resolve();
  let waiting: PromiseWithResolvers<void> | undefined;
  const begin = async () => {
    const seen = changes;
    working = working.then(work);
    await working;
    if (seen !== changes) return;
    waiting?.resolve();
    waiting = undefined;
  };
  const changed = () => {
    changes += 1;
    waiting ??= Promise.withResolvers();
    clearTimeout(pause);
    pause = setTimeout(begin, stillness);
  };
  return { changed, settled: async () => waiting?.promise };
}
