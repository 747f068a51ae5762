import type { JourneyTimelineInput, TimelineMark } from '../charts/timeline-input.ts';
import type { Scorecard } from '../scorecard/build-scorecard.ts';
import type { Journey } from '../scorecard/journey.ts';
import {
  courseOf,
  endOfDate,
  type JourneyCourse,
  type JourneyStep,
  type StepDate,
  startOfDate,
} from '../scorecard/journey-steps.ts';
import {
  describeCourse,
  groupName,
  groupWords,
  openActionsText,
  stepLabel,
  stepName,
  stepState,
  stepWhen,
  timelineHeadline,
  undatedText,
} from '../wording/describe-journey.ts';
import { formatPeriod } from '../wording/format-period.ts';
import type { Graphic, GraphicRecord } from './graphic.ts';

function toMark(date: StepDate): TimelineMark {
  const open = date.first ? (date.last ? undefined : ('right' as const)) : ('left' as const);
  const kind = date.kind === 'published' ? 'judged' : date.kind;
  return { kind, from: startOfDate(date), to: endOfDate(date), ...(open && { open }) };
}

function recordOf(step: JourneyStep): GraphicRecord[] {
  if (step.kind === 'decision') return [{ table: 'decisions', row: step.decision }];
  if (step.kind === 'action') return [{ table: 'actions', row: step.action }];
  if (step.kind === 'assessment') return [{ table: 'assessments', row: step.judged.assessment }];
  if (step.kind === 'phase') return [];
  return step.promise.kind === 'target'
    ? [{ table: 'targets', row: step.promise.target }]
    : [{ table: 'milestones', row: step.promise.milestone }];
}

const inputOf = (
  { groups, undated }: JourneyCourse,
  asOf: Scorecard['asOf'],
  words: { title: string; description: string },
): JourneyTimelineInput => ({
  id: 'journey-timeline',
  ...words,
  lanes: groups.map((group) => ({
    name: groupName(group),
    words: groupWords(group),
    steps: group.steps.map(({ dates }) => dates.map(toMark)),
  })),
  undated: undated.map(undatedText),
  ...(asOf && { asOf: { day: asOf.day, words: `As of ${formatPeriod(asOf.day)}` } }),
});

/** An improvement journey over time: what was planned, decided, judged and done, and when. */
export function timelineGraphic({ area, asOf, assessments }: Scorecard, journey: Journey): Graphic {
  const course = courseOf(journey, assessments);
  const steps = [...course.groups.flatMap((group) => group.steps), ...course.undated];
  const headline = timelineHeadline(course);
  const description = describeCourse(course, {
    council: area.name,
    title: journey.document.data.title,
    asOf: asOf?.day,
  });
  const judged = asOf ? ` Verdicts as of ${formatPeriod(asOf.day)}, by the sources held here.` : '';
  return {
    id: 'timeline',
    file: `${area.id}/${journey.id}-timeline`,
    place: `councils/${area.id}/journeys/${journey.id}/#timeline`,
    headline,
    subtitle: `${area.name}: ${journey.document.data.title}.${judged}`,
    ...(steps.length > 0 && {
      chart: { kind: 'journey-timeline', input: inputOf(course, asOf, { title: headline, description }) },
    }),
    slight: false,
    description,
    inWords: true,
    notes: [openActionsText(course)].flatMap((note) => note ?? []),
    table: {
      caption: `${journey.document.data.title}: steps in order of time`,
      head: ['Step', 'Kind', 'When', 'Where it stands'].map((text) => ({ text })),
      rows: steps.map((step) =>
        [stepName(step), stepLabel[step.kind], stepWhen(step), stepState(step)].map((text) => ({ text })),
      ),
    },
    records: steps.flatMap(recordOf),
  };
}
