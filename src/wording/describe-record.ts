import type { Action } from '../model/action.ts';
import type { Assessment } from '../model/assessment.ts';
import type { RowOf, TableName } from '../model/dataset.ts';
import type { Decision } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Grade } from '../model/grade.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Target } from '../model/target.ts';
import type { Catalogue } from '../scorecard/catalogue.ts';
import { describeTarget, dueText } from './describe-promise.ts';
import { formatPeriod, inPeriod } from './format-period.ts';
import { formatNumber } from './format-value.ts';
import { actionLabel, basisLabel, decisionLabel, stanceLabel } from './labels.ts';
import { sentence } from './sentence.ts';

type Parts = (string | false | undefined)[];
type Describe<Row> = (row: Row, catalogue: Catalogue) => Parts;

const due = (row: Parameters<typeof dueText>[0]): string => `Due: ${dueText(row)}`;
const dated = (words: string, date: string | undefined, joint: string): string =>
  date ? `${words}${joint}${formatPeriod(date)}` : words;

const ofAssessment: Describe<Assessment> = ({ period, score, score_max }) => [
  `About ${formatPeriod(period)}`,
  score !== undefined &&
    `Score: ${formatNumber(score)}${score_max === undefined ? '' : ` of ${formatNumber(score_max)}`}`,
];

const ofGrade: Describe<Grade> = ({ score, basis, carried_from }) => [
  score !== undefined && `Score: ${formatNumber(score)}`,
  dated(basisLabel[basis], carried_from, ' from '),
];

const ofTarget: Describe<Target> = (row, { row: find }) => {
  const indicator = find('indicators', row.indicator);
  const part = row.breakdown && find('breakdowns', row.breakdown).name;
  const start = row.baseline !== undefined && `Start: ${formatNumber(row.baseline, indicator.decimals)}`;
  return [
    row.summary && indicator.name,
    part,
    describeTarget(row, indicator),
    start && (row.baseline_period ? `${start} ${inPeriod(row.baseline_period)}` : start),
    due(row),
  ];
};

const metLabel: Partial<Record<Milestone['met'], string>> = {
  yes: 'Met',
  no: 'Not met',
  partly: 'Met in part',
};

const ofMilestone: Describe<Milestone> = (row) => {
  const met = metLabel[row.met];
  return [due(row), met && dated(met, row.met_date, ', ')];
};

const ofAction: Describe<Action> = (row) => [
  row.owner_role && `For: ${row.owner_role}`,
  (row.due || row.due_text) && due(row),
  row.revised_due && `New date: ${formatPeriod(row.revised_due)}`,
  dated(actionLabel[row.status], row.status_date, ', '),
  row.status_text !== actionLabel[row.status] && row.status_text,
];

const ofFinding: Describe<Finding> = ({ stance, response }) => [
  stance !== 'not-stated' && stanceLabel[stance],
  response,
];

const ofDecision: Describe<Decision> = ({ kind, body, date, follow_up, follow_up_due }) => [
  `${decisionLabel[kind]} by ${body}, ${formatPeriod(date)}`,
  follow_up,
  follow_up_due && `To come back: ${formatPeriod(follow_up_due)}`,
];

const describers: { [Name in TableName]?: Describe<RowOf<Name>> } = {
  assessments: ofAssessment,
  grades: ofGrade,
  targets: ofTarget,
  milestones: ofMilestone,
  actions: ofAction,
  findings: ofFinding,
  decisions: ofDecision,
};

/** What a source says of a record beside its line: score, number, dates, standing, note. Empty where it says no more. */
export function describeRecord(catalogue: Catalogue, table: TableName, row: object): string {
  const describe = describers[table] as Describe<object> | undefined;
  const { note } = row as { note?: string };
  return [...(describe?.(row, catalogue) ?? []), note]
    .flatMap((part) => (part ? [sentence(part)] : []))
    .join(' ');
}
