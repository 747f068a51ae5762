import { readFileSync } from 'node:fs';
import { eventsOf, type Job, jobsOf, stepsOf, type Workflow } from './workflow.ts';

/** What a rule of ours finds wrong with a workflow, each fault in one line. */
export type Rule = (workflow: Workflow) => string[];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The jobs that may write, by the name of their workflow, and what: each other has at most the right to read. */
const mayWrite: Record<string, string[]> = {
  'Deploy deploy': ['pages', 'id-token'],
  'Preview comment': ['pull-requests'],
  'Links tell': ['issues'],
  'Release publish': ['contents'],
};
/** The one place that knows a secret: the key to the repository of previews. */
const mayKnowSecrets = ['Preview publish'];
const allowedEvents = ['pull_request', 'push', 'schedule', 'workflow_dispatch', 'workflow_run'];

const runsOf = (job: Job): string[] => job.steps.flatMap(({ run }) => run ?? []);
const allRuns = (workflow: Workflow) => jobsOf(workflow).flatMap(([, job]) => runsOf(job));
const knowsSecret = (job: Job) => /\$\{\{[^}]*\bsecrets\b/.test(JSON.stringify(job));
const writesOf = ({ permissions = {} }: Job) =>
  Object.entries(permissions).flatMap(([right, level]) => (level === 'write' ? [right] : []));

const pinned: Rule = ({ text }) =>
  [...text.matchAll(/^\s*(?:- )?uses: *(.*)$/gm)]
    .map(([, used = '']) => used)
    .filter((used) => !/^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))
    .map((used) => `${used}: no whole commit with its version behind it`);

const leastRights: Rule = (workflow) => {
  const { permissions, name: title } = workflow;
  const atTop = JSON.stringify(permissions);
  return [
    ...(['{}', '{"contents":"read"}'].includes(atTop) ? [] : [`at the top it may ${atTop}`]),
    ...jobsOf(workflow).flatMap(([name, job]) =>
      writesOf(job)
        .filter((right) => !mayWrite[`${title} ${name}`]?.includes(right))
        .map((right) => `${name} may write ${right}`),
    ),
  ];
};

const knownEvents: Rule = (workflow) =>
  eventsOf(workflow)
    .filter((event) => !allowedEvents.includes(event))
    .map((event) => `starts on ${event}`);

const nothingInserted: Rule = (workflow) =>
  allRuns(workflow)
    .filter((run) => run.includes('${{'))
    .map((run) => `inserts an expression into a shell: ${run.trim()}`);

const noSecrets: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([name, job]) => knowsSecret(job) && !mayKnowSecrets.includes(`${workflow.name} ${name}`))
    .map(([name]) => `${name} knows a secret`);

const plainCheckout: Rule = (workflow) =>
  stepsOf(workflow)
    .filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    .flatMap(({ with: given = {} }) => [
      ...(given['persist-credentials'] === false ? [] : ['a checkout leaves its key behind']),
      ...['ref', 'repository'].filter((name) => name in given).map((name) => `a checkout names its ${name}`),
    ]);

const timeLimit: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([, job]) => !((job['timeout-minutes'] ?? 999) <= 60))
    .map(([name]) => `${name} has no limit of time, or one above an hour`);

const quietInstall: Rule = (workflow) =>
  allRuns(workflow)
    .flatMap((run) => run.split('\n'))
    .filter((line) => /\bnpm (ci|i|install|exec)\b|\bnpx\b|\bcurl\b|\bwget\b/.test(line))
    .filter((line) => line.trim() !== 'npm ci --ignore-scripts')
    .map((line) => `brings in what was not locked, or runs it: ${line.trim()}`);

const ownCommands: Rule = (workflow) =>
  allRuns(workflow)
    .flatMap((run) => [...run.matchAll(/\bnpm (?:run (?:--silent )?([\w-]+)|(test))/g)])
    .flatMap(([, command, test]) => command ?? test ?? [])
    .filter((command) => !(command in scripts))
    .map((command) => `npm knows no command ${command}`);

/** What holds a right to write, or a secret, runs as little as can be: no package has a part in it. */
const nothingInstalledBesideRights: Rule = (workflow) =>
  jobsOf(workflow)
    .filter(([, job]) => writesOf(job).length || knowsSecret(job))
    .filter(([, job]) => runsOf(job).some((run) => /\bnp[mx]\b/.test(run)))
    .map(([name]) => `${name} may write, and runs npm`);

const shortShell: Rule = (workflow) =>
  allRuns(workflow)
    .filter((run) => run.trim().split('\n').length > 5)
    .map((run) => `a script of its own is needed for: ${run.split('\n')[0]}`);

/** Our own rules, by the name that a fixture breaking it bears. */
export const rules: Record<string, Rule> = {
  'pinned-by-commit': pinned,
  'least-rights': leastRights,
  'known-events': knownEvents,
  'nothing-inserted-into-shell': nothingInserted,
  'no-secrets': noSecrets,
  'plain-checkout': plainCheckout,
  'time-limit': timeLimit,
  'quiet-install': quietInstall,
  'own-commands': ownCommands,
  'nothing-installed-beside-rights': nothingInstalledBesideRights,
  'short-shell': shortShell,
};
