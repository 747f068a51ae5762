/** What the pages found can be narrowed by: the names in the address and in the index. */
export const filterNames = ['council', 'region', 'kind', 'theme', 'year', 'framework', 'status'] as const;

export type FilterName = (typeof filterNames)[number];

/** What a reader asks for. */
export interface Asked {
  words: string;
  /** The filters that are set. */
  filters: Partial<Record<FilterName, string>>;
  /** Newest first, rather than the best match first. */
  newest: boolean;
}

/** What an address asks for; what it says beside that is passed over. */
export const askedIn = (params: URLSearchParams): Asked => ({
  words: (params.get('q') ?? '').trim(),
  filters: Object.fromEntries(
    filterNames.map((name) => [name, params.get(name)] as const).filter(([, value]) => value),
  ),
  newest: params.get('sort') === 'newest',
});

/** The address that asks for it: a query from its question mark on, nothing where nothing is asked. */
export function addressOf({ words, filters, newest }: Asked): string {
  const params = new URLSearchParams({
    ...(words && { q: words }),
    ...filters,
    ...(newest && { sort: 'newest' }),
  });
  return params.size ? `?${params}` : '';
}

/** The words and filters asked for, to be read after "for": “reviews”, with council Leicester. */
export function describeAsked({ words, filters }: Asked): string {
  const set = filterNames.filter((name) => filters[name]).map((name) => describeFilter(name, filters[name]));
  return [words && ` for “${words}”`, set.length > 0 && ` with ${set.join(', ')}`].filter(Boolean).join('');
}

/** A filter as it is set: council Leicester. */
export const describeFilter = (name: FilterName, value = ''): string => `${name} ${value}`;
