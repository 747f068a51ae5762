import type { Judged } from '../scorecard/promise.ts';
import { dueText } from '../wording/describe-promise.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { formatShort } from '../wording/format-value.ts';
import { unitLabel } from '../wording/labels.ts';
import { type GraphicTable, numberHead } from './graphic.ts';
import { figureAsCell } from './series-table.ts';

/** The start, the figures and the target of a promise as a table. */
export function trackTable({
  target,
  indicator,
  figures,
}: Extract<Judged, { kind: 'target' }>): GraphicTable {
  const start = target.baseline_period ? `Start, ${formatPeriod(target.baseline_period)}` : 'Start';
  const baseline =
    target.baseline === undefined
      ? []
      : [[{ text: start }, { text: formatShort(target.baseline, indicator) }]];
  return {
    caption: `${indicator.name} (${unitLabel[indicator.unit]})`,
    head: [{ text: 'When' }, numberHead('Figure')],
    rows: [
      ...baseline,
      ...figures.map((figure) => [{ text: formatPeriod(figure.period) }, figureAsCell(figure, indicator)]),
      [{ text: `Target, ${dueText(target)}` }, { text: formatShort(target.value, indicator) }],
    ],
  };
}
