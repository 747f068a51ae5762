import { isParted, partsOfSource } from '../model/entry-pages.ts';
import type { Source } from '../model/source.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { sourceFacts } from '../scorecard/page-facts.ts';
import { figuresOf, recordsOf } from '../scorecard/source-records.ts';
import type { PageParts } from './part-digest.ts';

/** The pages of all sources, and those of the areas that large ones are about, each with what it is made from. */
export const sourceParts = (catalogue: Catalogue): PageParts[] =>
  catalogue.dataset.sources.flatMap((source) => [
    wholeParts(catalogue, source),
    ...partsOfSource(catalogue.dataset, source.id).map(([area]) => ({
      path: `sources/${source.id}/${area}/`,
      parts: () => [source, catalogue.rows.areas.get(area), ...takenFrom(catalogue, source, area)],
    })),
  ]);

const takenFrom = (catalogue: Catalogue, { id }: Source, area?: string): unknown[] => [
  figuresOf(catalogue, id, area),
  recordsOf(catalogue, id, area),
];

function wholeParts(catalogue: Catalogue, source: Source): PageParts {
  const { dataset } = catalogue;
  return {
    path: `sources/${source.id}/`,
    parts: () => [
      source,
      partsOfSource(dataset, source.id),
      sourceFacts(catalogue, source),
      dataset.scale.filter((one) => one.source === source.id),
      ...takenFrom(catalogue, source, isParted(dataset, source.id) ? '' : undefined),
    ],
  };
}
