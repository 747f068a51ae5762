import { expect, test } from 'vitest';
import { withSection } from './results.ts';
import { asMarkdown, asText } from './section.ts';

const order = ['start', 'check'];

test('a part that is measured again takes the place of its own section, and of no other', () => {
  const first = withSection(withSection('', 'check', '## Check\n\nold', order), 'start', '## Start', order);
  const second = withSection(first, 'check', '## Check\n\nnew', order);
  expect(second).toBe(first.replace('old', 'new'));
  expect(second.indexOf('## Start')).toBeLessThan(second.indexOf('## Check'));
});

test('a section is told as text and as Markdown', () => {
  const section = {
    title: 'Check',
    notes: ['By hand.'],
    tables: [{ header: ['What', 's'], rows: [['node', '1']] }],
  };
  expect(asText(section)).toBe('What  s\n----  -\nnode  1\nBy hand.');
  expect(asMarkdown(section, 'Today.')).toBe(
    '## Check\n\nToday.\n\nBy hand.\n\n| What | s |\n| --- | --: |\n| node | 1 |',
  );
});
