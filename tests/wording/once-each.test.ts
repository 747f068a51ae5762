import { expect, it } from 'vitest';
import { onceEach } from '../../src/wording/sentence.ts';

it('a note that another says too is given once', () =>
  expect(
    onceEach(['An old measure: three months only. From a report.', 'An old measure: three months only.']),
  ).toEqual(['An old measure: three months only. From a report.']));

it('notes that differ in their full stop alone are one', () =>
  expect(onceEach(['As told', 'As told.', 'As said'])).toEqual(['As told.', 'As said.']));
