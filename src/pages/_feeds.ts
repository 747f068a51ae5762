import type { APIRoute } from 'astro';
import { address, wholeAddress } from '../components/address.ts';
import { logAddress } from '../components/log-address.ts';
import { changeFeeds } from '../publish/feeds/change-feeds.ts';
import { type Feed, type FeedSubject, feedOf } from '../publish/feeds/feed.ts';
import { site } from '../site.ts';

/** A route for each feed of changes: the site's, and each council's. */
export const feedPaths = () =>
  changeFeeds(site().catalogue, site().scorecards).map((about) => ({
    params: { feed: about.file },
    props: { about },
  }));

/** Answers with a feed as one of its formats has it, its addresses whole where the site has one. */
export const answerFeed =
  (write: (feed: Feed) => string): APIRoute<{ about: FeedSubject }> =>
  ({ props, locals, site: own }) =>
    new Response(
      write(
        feedOf(
          props.about,
          {
            at: (path) => wholeAddress(address(path), own),
            ofEntry: (entry) => wholeAddress(logAddress(site().catalogue.dataset, entry), own),
          },
          locals.dataVersion,
        ),
      ),
    );
