import { asAtom } from '../publish/feeds/atom-feed.ts';
import { answerFeed, feedPaths } from './_feeds.ts';

export const getStaticPaths = feedPaths;
export const GET = answerFeed(asAtom);
