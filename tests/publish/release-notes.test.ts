import { expect, test } from 'vitest';
import { releaseNotes } from '../../src/publish/release-notes.ts';
import type { HistoryEntry } from '../../src/scorecard/history-log.ts';

const entry = (reason: string): HistoryEntry => ({
  kind: 'history',
  name: `history:2024-01-09:${reason}`,
  day: '2024-01-09',
  reason,
  anchor: '2024-01-09-1',
  happenings: [{ day: '2024-01-09', kind: 'added', table: 'observations', area: 'northam', rows: 12 }],
});
const notes = (entries: HistoryEntry[], before?: string) =>
  releaseNotes({ version: 'abcdef012345', day: '2024-01-09', before, entries });

test('the notes of a release say what changed since the one before', async () => {
  await expect(
    notes([entry('Twelve figures of Northam')], 'data-2024-01-02-000000000000'),
  ).toMatchFileSnapshot('golden/release-notes.md');
});

test('a reason cannot leave the block of plain text that it stands in', () => {
  const text = notes([entry('``` @someone ![](https://example.org/x.png)')]);
  const [, fence = '', block = ''] = /\n(`+)text\n([\s\S]*?)\n\1\n$/.exec(text) ?? [];
  expect(fence).toBe('````');
  expect(block).toContain('@someone');
  expect(text.replace(block, '')).not.toContain('someone');
});

test('a release of nothing new says so', () => {
  expect(notes([])).toContain('Nothing that the history tells of.');
});
