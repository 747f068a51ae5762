import { layoutGradeBars } from '../../charts/grade-bars.ts';
import { gradeStripInput } from '../../graphics/grade-strip-input.ts';
import { isEmpty, type Scorecard } from '../../scorecard/build-scorecard.ts';
import { describeCouncil, describeEmpty, foundOf, latestGraded } from '../../wording/describe-council.ts';
import { describeChangeTally, describeVerdictTally } from '../../wording/describe-tally.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { svgFile } from './chart-svg.ts';
import { token } from './looks.ts';
import { marksMarkup } from './markup.ts';
import { type Block, paragraph, serif, type TextStyle } from './typeset.ts';

const size = { width: 1200, height: 630 };
const left = 72;
const room = size.width - 2 * left;

const kicker: TextStyle = { size: 26, leading: 36, colour: '--ink-soft', weight: 600 };
const name: TextStyle = { size: 68, leading: 84, colour: '--ink', family: serif, weight: 600 };
const longName: TextStyle = { ...name, size: 50, leading: 64 };
const found: TextStyle = { size: 34, leading: 48, colour: '--ink', weight: 600 };
const plain: TextStyle = { size: 26, leading: 36, colour: '--ink' };
const quiet: TextStyle = { ...plain, size: 22, leading: 30, colour: '--ink-soft' };

const about = (card: Scorecard): string => (isEmpty(card) ? describeEmpty(card) : describeCouncil(card));

const barsKey = 'Each column is one part of the assessment, filled as high as its grade.';

/** What a page says of the image that stands for a council: where it lies, what it shows, its size in pixels. */
export const councilImage = (card: Scorecard) => ({
  path: `og/${card.area.id}.png`,
  alt: about(card),
  ...size,
});

const words =
  (text: string, style: TextStyle, below = 0) =>
  (top: number): Block => {
    const { markup, height } = paragraph(text, style, { x: left, top, room });
    return { markup, height: height + below };
  };

const bars = (card: Scorecard) => (top: number) => {
  const latest = latestGraded(card);
  if (!latest?.elements.length) return { markup: '', height: 0 };
  const drawn = layoutGradeBars(gradeStripInput(latest, 'grades'));
  const marks = `<g transform="translate(${left} ${top}) scale(1.7)">${marksMarkup(drawn)}</g>`;
  const beside = { x: left + drawn.width * 1.7 + 24, room: room - drawn.width * 1.7 - 24 };
  const key = paragraph(barsKey, quiet, { ...beside, top });
  return { markup: marks + key.markup, height: Math.max(drawn.height * 1.7, key.height) + 18 };
};

const saidOf = (card: Scorecard) =>
  isEmpty(card)
    ? [words(describeEmpty(card), plain)]
    : [
        words(foundOf(card), found, 4),
        bars(card),
        words(describeChangeTally(card.tallies.changes), plain, 8),
        words(describeVerdictTally(card.tallies.verdicts), plain),
      ];

/** The image that stands for a council where its scorecard is shared, as SVG of 1200 by 630. */
export function councilSvg(card: Scorecard): string {
  const { area, asOf } = card;
  const style = area.name.length > 24 ? longName : name;
  const parts = [
    words('Council Scorecards · Adult social care', kicker, 4),
    words(area.name, style, 12),
    ...saidOf(card),
  ];
  // Where little is to be said it stands nearer the middle.
  let top = isEmpty(card) ? 196 : 78;
  let markup = `<path fill="${token('--accent')}" d="M${left} ${top - 26}h96v9h-96z"/>`;
  for (const part of parts) {
    const block = part(top);
    markup += block.markup;
    top += block.height;
  }
  const date = asOf?.source.date ? `Figures to ${formatPeriod(asOf.source.date)}` : '';
  markup += paragraph(date, quiet, { x: left, top: size.height - 62, room }).markup;
  return svgFile({ ...size, markup }, area.name, about(card));
}
