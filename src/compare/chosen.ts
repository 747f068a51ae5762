/** So many councils stand side by side at most: more would not fit a screen, nor a reader's head. */
export const mostCouncils = 4;

/** What an address or a form asks for. */
export interface Chosen {
  /** Councils that are known, each once, no more than can stand side by side. */
  councils: string[];
  /** What was asked for and is not known. */
  unknown: string[];
  /** How many more were asked for than can stand side by side. */
  tooMany: number;
}

/** Reads the councils that an address or a form asks for; blanks and repeats are passed over. */
export function chosenIn(params: URLSearchParams, known: ReadonlySet<string>): Chosen {
  const asked = [...new Set(params.getAll('area').filter(Boolean))];
  const councils = asked.filter((id) => known.has(id));
  return {
    councils: councils.slice(0, mostCouncils),
    unknown: asked.filter((id) => !known.has(id)),
    tooMany: Math.max(0, councils.length - mostCouncils),
  };
}

/** The address that asks for councils: a query from its question mark on, nothing where none is chosen. */
export const addressOf = (councils: readonly string[]): string =>
  councils.length ? `?${new URLSearchParams(councils.map((id) => ['area', id]))}` : '';
