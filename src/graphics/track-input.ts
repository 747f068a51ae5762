import type { PromiseTrackInput, TrackFigure } from '../charts/promise-track.ts';
import { toPeriod } from '../model/period.ts';
import type { Judged } from '../scorecard/promise.ts';
import { describeWorking, promiseText } from '../wording/describe-promise.ts';
import { formatPeriod } from '../wording/format-period.ts';
import { figureCell, formatShort } from '../wording/format-value.ts';
import { openWay } from './chart-points.ts';

type TargetPromise = Extract<Judged, { kind: 'target' }>;

const figuresOf = ({ figures, indicator }: TargetPromise): TrackFigure[] =>
  figures.flatMap((figure) =>
    figure.value === undefined
      ? []
      : [
          {
            period: toPeriod(figure.period),
            value: figure.value,
            shown: figureCell(figure, indicator),
            open: openWay(figure),
          },
        ],
  );

function baselineOf({ target, indicator, figures }: TargetPromise): PromiseTrackInput['baseline'] {
  const { baseline, baseline_period: period } = target;
  if (baseline === undefined || figures.some((figure) => figure.value === baseline)) return undefined;
  const label = period ? `Start, ${formatPeriod(period)}` : 'Start';
  return { value: baseline, shown: formatShort(baseline, indicator), label };
}

/** All that the track of a promise needs; undefined where it has no number or nothing to set beside it. */
export function trackInput(promise: Judged, id: string): PromiseTrackInput | undefined {
  if (promise.kind === 'milestone') return undefined;
  const { target, indicator } = promise;
  const start = target.baseline === undefined ? [] : [target.baseline];
  const figures = figuresOf(promise);
  const baseline = baselineOf(promise);
  if (!figures.length && !baseline) return undefined;
  return {
    id,
    title: promiseText(promise),
    description: describeWorking(promise),
    tick: (value) => formatShort(value, indicator),
    baseline,
    figures,
    target: {
      value: target.value,
      shown: formatShort(target.value, indicator),
      dueShown: target.due ? `by ${formatPeriod(target.due)}` : 'no date',
      operator: target.operator,
    },
    rows: [...start, ...promise.figures.map(({ value }) => value), target.value],
    verdict: '',
  };
}
