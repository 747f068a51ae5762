import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openSite } from './open-site.ts';
import asked from './questions.json' with { type: 'json' };
import { holdsAll, linesOf, textsReached } from './read-answer.ts';
import { type Step, takeStep } from './take-step.ts';

interface Question {
  id: string;
  question: string;
  /** What must be read, in one glance: from the source, written by hand. */
  answer: string[];
  /** What must stand with it, for it to be the answer to this question. */
  beside?: string[];
  source: { id: string; where: string };
  steps: Step[];
}

const questions: Question[] = asked;
const built = inject('atRoot');
const site = openSite(built);

test('there are at least twenty questions, each with its source and at most three steps', () => {
  expect(questions.length).toBeGreaterThanOrEqual(20);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { id, source, steps, answer } of questions) {
    expect(existsSync(join(built.folder, 'sources', source.id, 'index.html')), id).toBe(true);
    expect(steps.length, id).toBeLessThanOrEqual(3);
    expect(answer.join(''), id).not.toBe('');
  }
});

test.each(questions)('$question', async ({ answer, beside = [], steps }) => {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  await tab.goto(site.origin + built.base);
  let taken: string | undefined;
  for (const step of steps) taken = await takeStep(tab, step);
  const wanted = [...answer, ...beside];
  const texts = async () => (taken ? linesOf(taken) : await textsReached(tab));
  const held = async () => (await texts()).some((text) => holdsAll(text, wanted));
  await expect.poll(held, { timeout: 10_000, message: `${wanted.join(' · ')} at ${tab.url()}` }).toBe(true);
  await context.close();
});
