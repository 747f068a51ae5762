import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/load-dataset.ts';
import { isCouncil } from '../../src/model/area.ts';
import { asAtom } from '../../src/publish/feeds/atom-feed.ts';
import { changeFeeds } from '../../src/publish/feeds/change-feeds.ts';
import { feedOf, lastingId } from '../../src/publish/feeds/feed.ts';
import { asJsonFeed } from '../../src/publish/feeds/json-feed.ts';
import { buildScorecard } from '../../src/scorecard/build-scorecard.ts';
import { catalogueOf } from '../../src/scorecard/catalogue.ts';
import type { LogEntry } from '../../src/scorecard/change-log.ts';
import { smallWorld } from '../fixtures/worlds.ts';

const { dataset } = loadDataset(smallWorld);
const feedsOf = (data: typeof dataset) => {
  const catalogue = catalogueOf(data);
  return changeFeeds(
    catalogue,
    data.areas.filter(isCouncil).map((area) => buildScorecard(catalogue, area)),
  );
};
const under = (root: string) => ({
  at: (path: string) => root + path,
  ofEntry: (entry: LogEntry) => `${root}${entry.name}`,
});
const [ofSite] = feedsOf(dataset);
const feed = feedOf(
  ofSite ?? expect.unreachable('the site has a feed'),
  under('https://example.org/'),
  'abcdef012345',
);

describe('the changes of the small world', () => {
  test('are as kept, as Atom', async () => {
    await expect(asAtom(feed)).toMatchFileSnapshot('golden/changes.atom');
  });

  test('are as kept, as JSON', async () => {
    await expect(asJsonFeed(feed)).toMatchFileSnapshot('golden/changes.json');
  });

  test('have a feed for each council with data, and no other', () => {
    expect(feedsOf(dataset).map(({ file }) => file)).toEqual([
      'changes',
      'councils/northam/changes',
      'councils/southam/changes',
    ]);
  });

  test('keep their ids when the site moves, each its own in each feed', () => {
    const all = feedsOf(dataset);
    const [here, there] = ['/', 'https://example.org/sub/'].map((root) =>
      all.flatMap((about) => {
        const { id, entries } = feedOf(about, under(root), 'abcdef012345');
        return [id, ...entries.map((entry) => entry.id)];
      }),
    );
    expect(here).toEqual(there);
    expect(new Set(here).size).toBe(here?.length);
  });
});

describe('a source without a date', () => {
  const undated = dataset.sources.map(({ date, ...source }) =>
    source.id === 'northam-cabinet-2022'
      ? { ...source, date_note: 'No day is printed' }
      : { ...source, date },
  );
  const [about] = feedsOf({ ...dataset, sources: undated as typeof dataset.sources });
  const { entries } = feedOf(about ?? expect.unreachable('the site has a feed'), under('/'), 'abcdef012345');

  test('comes last, and says that its date is not known', () => {
    expect(entries.at(-1)?.title).toBe('Cabinet, 12 December 2022: the care plan (minutes) (date not known)');
    expect(entries.at(-1)?.text).toContain('date not known. No day is printed. Taken from it: ');
    expect(entries.slice(0, -1).every(({ day }) => day)).toBe(true);
  });

  test('has no date in JSON, and the first of all in Atom, which asks for one', () => {
    const whole = { ...feed, entries };
    expect(JSON.parse(asJsonFeed(whole)).items.at(-1)).not.toHaveProperty('date_published');
    expect(asAtom(whole)).toMatch(/\(date not known\)<\/title>\n<updated>1970-01-01T00:00:00Z<\/updated>/);
  });
});

test('a feed of nothing is a feed still', () => {
  expect(asAtom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  expect(JSON.parse(asJsonFeed({ ...feed, entries: [] })).items).toEqual([]);
});

test('texts are escaped', () => {
  const [entry] = feed.entries;
  const odd = { ...(entry ?? expect.unreachable('there is an entry')), title: 'a & b < c > "d"' };
  expect(asAtom({ ...feed, entries: [odd] })).toContain('<title>a &amp; b &lt; c &gt; &quot;d&quot;</title>');
});

test('an id is a UUID of version 8 made from a name', () => {
  expect(lastingId('a')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(lastingId('a')).not.toBe(lastingId('b'));
});
