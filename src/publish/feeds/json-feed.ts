import { type Feed, type FeedEntry, timeOf } from './feed.ts';

/** A feed as JSON Feed 1.1. An entry whose date is not known has none. */
export const asJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.json,
      description: feed.description,
      language: 'en-GB',
      authors: [{ name: 'Council Scorecards' }],
      // A name of our own, as the format has it, stands behind a line.
      _council_scorecards: { data_version: feed.dataVersion },
      items: feed.entries.map(asItem),
    },
    null,
    1,
  )}\n`;

const asItem = ({ id, title, day, kind, text, page }: FeedEntry) => ({
  id,
  url: page,
  title,
  content_text: text,
  ...(day && { date_published: timeOf(day) }),
  tags: [kind],
});
