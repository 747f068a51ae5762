import type { APIRoute } from 'astro';
import { address, wholeAddress } from '../components/address.ts';
import { logAddress } from '../components/log-address.ts';
import { changeFeeds } from '../publish/feeds/change-feeds.ts';
import { type FeedSubject, feedOf } from '../publish/feeds/feed.ts';
import { asJsonFeed } from '../publish/feeds/json-feed.ts';
import { site } from '../site.ts';

export const getStaticPaths = () =>
  changeFeeds(site().catalogue, site().scorecards).map((about) => ({
    params: { feed: about.file },
    props: { about },
  }));

export const GET: APIRoute<{ about: FeedSubject }> = ({ props, site: own }) =>
  new Response(
    asJsonFeed(
      feedOf(props.about, {
        at: (path) => wholeAddress(address(path), own),
        ofEntry: (entry) => wholeAddress(logAddress(entry), own),
      }),
    ),
  );
