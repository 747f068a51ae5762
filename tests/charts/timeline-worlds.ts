import type { JourneyTimelineInput, TimelineLane, TimelineMark } from '../../src/charts/timeline-input.ts';
import { toPeriod } from '../../src/model/period.ts';

const at = (kind: TimelineMark['kind'], first: string, last = first): TimelineMark => ({
  kind,
  from: toPeriod(first).start,
  to: toPeriod(last).end,
});
const lane = (name: string, words: string, ...steps: TimelineMark[][]): TimelineLane => ({
  name,
  words,
  steps,
});
const one = (name: string, words: string, ...marks: TimelineMark[]) => lane(name, words, marks);

const timeline = (
  id: string,
  lanes: TimelineLane[],
  more: Partial<JourneyTimelineInput> = {},
): JourneyTimelineInput => ({
  id,
  title: 'An improvement journey',
  description: `A small world: ${id.replaceAll('-', ' ')}.`,
  lanes,
  undated: [],
  asOf: { day: '2023-10-05', words: 'As of 5 October 2023' },
  ...more,
});

const review = one('Peer review', '25 January 2023.', at('judged', '2023-01-25'));
const support = one(
  'Cabinet supports the plan',
  'Cabinet, 7 July 2023. Agreed.',
  at('decided', '2023-07-07'),
);
const plan = one(
  'A full plan for occupational therapy',
  'Due 30 September 2023. Nothing published since.',
  at('due', '2023-09-30'),
);

export const timelines: JourneyTimelineInput[] = [
  timeline('timeline-none', [], { asOf: undefined }),
  timeline('timeline-one', [support]),
  timeline('timeline-many-on-one-day', [
    lane(
      'Adult Social Care Scrutiny Commission',
      '24 August 2023: 2 noted, 1 recommended.',
      [at('decided', '2023-08-24')],
      [at('decided', '2023-08-24')],
      [at('decided', '2023-08-24')],
    ),
    one('The plan is written', 'Due 24 August 2023. Met.', at('due', '2023-08-24')),
    one(
      'The plan is shared',
      'Due and done 24 August 2023. Met.',
      at('due', '2023-08-24'),
      at('done', '2023-08-24'),
    ),
    one('Annual conversation', '24 August 2023.', at('judged', '2023-08-24')),
  ]),
  timeline('timeline-undated-only', [], {
    undated: [
      'Phase One: practice framework, training and quality checks (phase; complete)',
      'Launch the engagement strategy for the voluntary and community sector, with all who have a part in it (promise; no date set)',
    ],
  }),
  timeline(
    'timeline-spans',
    [
      one('Self-assessment written', 'March 2023 to July 2023.', at('phase', '2023-03', '2023-07')),
      one('Social workers and taster days', 'From September 2023; end not stated.', {
        ...at('phase', '2023-09'),
        open: 'right',
      }),
      one('A permanent director', 'Due December 2023. Not yet due.', at('due', '2023-12')),
      one('Reviews done', 'Due 2023/24 Q1, done May 2023.', at('due', '2023/24 Q1'), at('done', '2023-05')),
      one('Select committee', 'In 2023. Agreed.', at('decided', '2023')),
      one('Outside expert', 'August 2023.', at('judged', '2023-08')),
    ],
    { undated: ['Early help and prevention (phase; needed corporate approval)'] },
  ),
  timeline('timeline-several-dates', [
    lane(
      'Providers hold taster days',
      'Due 27 September, 30 September, 10 October and 19 October 2023. Nothing published since.',
      [at('due', '2023-09-27')],
      [at('due', '2023-09-30')],
      [at('due', '2023-10-10')],
      [at('due', '2023-10-19')],
    ),
    one(
      'Waiting lists checked',
      'Due 1 May 2023, done 20 July 2023. Met late.',
      at('due', '2023-05-01'),
      at('done', '2023-07-20'),
    ),
  ]),
  timeline('timeline-after-as-of', [
    one('Early help begins', 'Due March 2024. Not yet due.', at('due', '2024-03')),
    one('Early help everywhere', 'Due 1 November 2024. Not yet due.', at('due', '2024-11-01')),
  ]),
  timeline('timeline-long-before-as-of', [review, support, plan], {
    asOf: { day: '2029-07-01', words: 'As of 1 July 2029' },
  }),
  timeline(
    'timeline-long-names',
    [
      one(
        'Let people and their families try other places: providers on the framework hold taster or open days, with centre staff to support and transport where needed, in Bournemouth, Christchurch and Poole and Northamptonshire',
        'Report to the Health and Adult Social Care Select Committee, on a day in the time from October 2023 to March 2024. Recommended, and nothing published since.',
        at('due', '2023-10', '2024-03'),
      ),
      plan,
    ],
    {
      undated: [
        'What came of innovation sites and recruitment told to the committee, with the numbers for Northamptonshire and what they mean for the people who wait (promise; no date set)',
      ],
      asOf: { day: '2024-03-31', words: 'As of 31 March 2024, the newest source' },
    },
  ),
  timeline(
    'timeline-ten-years',
    [
      one('Programme over some years', '2014/15 to 2023/24.', at('phase', '2014/15', '2023/24')),
      one('Peer challenge', 'June 2018.', at('judged', '2018-06')),
      one('Joined up with health', 'Due 2020. Nothing published since.', at('due', '2020')),
      one('Backlog cleared', 'Due 31 December 2018. Met.', at('due', '2018-12-31'), at('done', '2018-11-02')),
    ],
    { asOf: { day: '2023-10-05', words: 'As of 5 October 2023' } },
  ),
  timeline('timeline-two-weeks', [
    one('Cabinet agrees', '25 September 2023. Agreed.', at('decided', '2023-09-25')),
    one('Staff meeting', 'Due 28 September 2023. Nothing published since.', at('due', '2023-09-28')),
    one('Report to councillors', '5 October 2023.', at('phase', '2023-10-05')),
    one('Open day', 'Due 8 October 2023. Not yet due.', at('due', '2023-10-08')),
  ]),
];
