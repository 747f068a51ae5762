import { asJsonFeed } from '../publish/feeds/json-feed.ts';
import { answerFeed, feedPaths } from './_feeds.ts';

export const getStaticPaths = feedPaths;
export const GET = answerFeed(asJsonFeed);
