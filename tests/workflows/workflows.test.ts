import { existsSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOfGitHub } from './github-parser.ts';
import { rules } from './rules.ts';
import { eventsOf, type Job, readWorkflow, stepsOf, workflowsIn } from './workflow.ts';

const workflows = workflowsIn('.github/workflows');
const named = (file: string) => readWorkflow(`.github/workflows/${file}`);

test('there is a workflow for the check, the preview, the deployment, dependencies, links and releases', () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    'check.yml',
    'dependency-review.yml',
    'deploy.yml',
    'links.yml',
    'preview.yml',
    'release.yml',
  ]);
});

describe.each(workflows)('$file', (workflow) => {
  test('is a workflow to GitHub', async () => {
    expect(await faultsOfGitHub(workflow.file, workflow.text)).toEqual([]);
  });

  test.each(Object.entries(rules))('keeps our rule: %s', (_, faultsOf) => {
    expect(faultsOf(workflow)).toEqual([]);
  });

  test('runs only scripts that are there', () => {
    const scripts = [...workflow.text.matchAll(/\.github\/scripts\/[\w-]+\.ts/g)].map(([script]) => script);
    expect(scripts.filter((script) => !existsSync(script))).toEqual([]);
  });
});

test('an action is the same commit wherever it is used', () => {
  const used = new Set(workflows.flatMap(stepsOf).flatMap(({ uses }) => uses ?? []));
  const actions = [...used].map((uses) => uses.split('@')[0]);
  expect(actions.length).toBeGreaterThan(5);
  expect(new Set(actions).size).toBe(actions.length);
});

test('a pull request runs with the right to read alone', () => {
  const onPullRequest = workflows.filter((workflow) => eventsOf(workflow).includes('pull_request'));
  expect(onPullRequest.map(({ file }) => file)).toEqual(['check.yml', 'dependency-review.yml']);
  for (const { text, permissions } of onPullRequest) {
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets|: write|github\.token/);
  }
});

test('the preview takes no code from a pull request: no checkout of it, no ready download, the unpacking before the check', () => {
  const steps = named('preview.yml').jobs.read?.steps ?? [];
  const place = (text: string) => steps.findIndex(({ run }) => run?.includes(text));
  expect(steps.filter(({ uses }) => uses?.includes('download'))).toEqual([]);
  expect(place('npm ci --ignore-scripts')).toBeLessThan(place('unpack-change.ts'));
  expect(place('unpack-change.ts')).toBeGreaterThan(0);
  expect(place('unpack-change.ts')).toBeLessThan(place('npm run --silent check'));
});

test('data with errors make no preview, and are told of in the comment all the same', () => {
  const { steps = [], outputs }: Partial<Job> = named('preview.yml').jobs.read ?? {};
  const step = (text: string) => steps.find(({ run }) => run?.includes(text));
  expect(step('npm run --silent check')).toMatchObject({ id: 'check', 'continue-on-error': true });
  expect(step('npm run build')?.if).toMatch(/^steps\.check\.outcome == 'success' && /);
  expect(step('write-comment.ts')).not.toHaveProperty('if');
  // Whoever asks for a preview asks the build of it, which may not have run.
  const built = expect.stringContaining(' steps.build.outputs.preview ');
  expect([outputs?.preview, step('write-comment.ts')?.env?.PREVIEW]).toEqual([built, built]);
});

test('code that meets the data of a pull request holds no token', () => {
  const steps = named('preview.yml').jobs.read?.steps ?? [];
  const holding = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('github.token'));
  expect(holding.map(({ run }) => /\b(?:node|npm|npx) /.test(run ?? ''))).toEqual([false]);
});

describe('a rule', () => {
  const fixtures = globSync('tests/fixtures/workflows/*.yml').sort();
  const ruleOf = (file: string) => basename(file, '.yml');

  test('has a workflow that breaks it', () => {
    expect(fixtures.map(ruleOf).filter((name) => name !== 'not-a-workflow')).toEqual(
      Object.keys(rules).sort(),
    );
  });

  test.each(fixtures.filter((file) => !file.includes('not-a-workflow')))(
    'alone is broken by %s',
    async (file) => {
      const workflow = readWorkflow(file);
      const broken = Object.entries(rules).filter(([, faultsOf]) => faultsOf(workflow).length > 0);
      expect(broken.map(([name]) => name)).toEqual([ruleOf(file)]);
      expect(await faultsOfGitHub(workflow.file, workflow.text)).toEqual([]);
    },
  );

  test("of GitHub's is broken too: an unknown event, an unknown key, an expression cut short", async () => {
    const { file, text } = readWorkflow('tests/fixtures/workflows/not-a-workflow.yml');
    expect(await faultsOfGitHub(file, text)).toEqual([
      "not-a-workflow.yml (Line: 1, Col: 5): Unexpected value 'pull_requst'",
      "not-a-workflow.yml (Line: 10, Col: 9): Unexpected value 'shel'",
      "not-a-workflow.yml (Line: 12, Col: 18): Unexpected symbol: '('",
    ]);
  });

  test("of GitHub's is broken by a job that waits for one that is not there", async () => {
    const text = readWorkflow('.github/workflows/deploy.yml').text.replace('needs: build', 'needs: biuld');
    expect(await faultsOfGitHub('deploy.yml', text)).toHaveLength(1);
  });
});
