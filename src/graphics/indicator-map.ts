import type { Catalogue } from '../scorecard/catalogue.ts';
import { councilsForMiddle } from '../scorecard/rules.ts';
import type { Spread } from '../scorecard/spread.ts';
import { classOf, valueClasses } from '../scorecard/value-classes.ts';
import { classesHeadline, describeClass } from '../wording/describe-map.ts';
import { describeMissing, describeSpreadNotes } from '../wording/describe-spread.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { figureCell } from '../wording/format-value.ts';
import { polarityLabel, unitLabel } from '../wording/labels.ts';
import { type Graphic, recordsOf } from './graphic.ts';
import { fills, type Mapped, mapGraphic } from './map-graphic.ts';

/** One indicator over England in a few classes by round bounds; undefined for fewer than 12 councils. */
export function indicatorMap(catalogue: Catalogue, spread: Spread): Graphic | undefined {
  const { indicator, councils, missing, period } = spread;
  if (councils.length < councilsForMiddle) return undefined;
  const bounds = valueClasses(
    councils.map(({ figure }) => figure.value),
    indicator.decimals,
  );
  const sizes = fills(bounds.length);
  const valued = bounds
    .toReversed()
    .map((one, index) => ({ words: describeClass(one, indicator), fill: sizes[index] ?? 0 }));
  const counted = valued.map(({ words }, index) => {
    const own = councils.filter(({ figure }) => valued.length - 1 - classOf(figure.value, bounds) === index);
    return { words, count: own.length };
  });
  const known = new Map([...councils, ...missing].map((spot) => [spot.area.id, spot.figure]));
  const mapped = ({ id }: { id: string }): Mapped => {
    const figure = known.get(id);
    const shown = figure ? figureCell(figure, indicator) : 'not held here';
    const place = figure?.value === undefined ? -1 : classOf(figure.value, bounds);
    return { class: place < 0 ? valued.length : valued.length - 1 - place, shown };
  };
  return mapGraphic(catalogue, {
    name: `${indicator.id}-map`,
    headline: () => classesHeadline(spread, counted),
    about: { name: indicator.name, path: `indicators/${indicator.id}/` },
    subtitle: `${unitLabel[indicator.unit]}, ${formatPeriod(period)}. ${polarityLabel[indicator.polarity]}.`,
    classes: [...valued, { words: 'No figure', fill: 0 }],
    mapped,
    head: 'Figure',
    neutral: indicator.polarity === 'neutral',
    notes: [...describeSpreadNotes(spread, [...councils, ...missing]), ...describeMissing(spread)],
    records: recordsOf(councils.map(({ figure }) => figure)),
  });
}
