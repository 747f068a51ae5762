import { createHash } from 'node:crypto';
import type { LogEntry } from '../../scorecard/change-log.ts';
import { describeLogEntry, logDate, logTitle } from '../../wording/describe-log.ts';

/** A feed of changes, in whatever format it is written. Addresses are whole where the site has one of its own. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  /** Of the data that it is made from. */
  dataVersion: string;
  /** The page that shows what it is about. */
  page: string;
  /** The feed itself, as Atom and as JSON. */
  atom: string;
  json: string;
  entries: FeedEntry[];
}

/** One change, as feeds tell it. */
export interface FeedEntry {
  id: string;
  title: string;
  /** The first day it can be from (ISO); nothing where that is not known. */
  day?: string;
  kind: LogEntry['kind'];
  text: string;
  /** The page of what changed. */
  page: string;
}

/** What a feed is about. */
export interface FeedSubject {
  /** Where its files stand, from the root of the site and without their endings; it also names the feed for good. */
  file: string;
  title: string;
  description: string;
  /** The path of the page that shows what it is about. */
  page: string;
  log: readonly LogEntry[];
}

/** How addresses are made: of a path below the root of the site, and of what changed. */
export interface FeedAddresses {
  at: (path: string) => string;
  ofEntry: (entry: LogEntry) => string;
}

/** A feed of a log, its entries in the log's order. */
export const feedOf = (
  { file, title, description, page, log }: FeedSubject,
  { at, ofEntry }: FeedAddresses,
  dataVersion: string,
): Feed => ({
  id: lastingId(`feed:${file}`),
  title,
  description,
  dataVersion,
  page: at(page),
  atom: at(`${file}.atom`),
  json: at(`${file}.json`),
  entries: log.map((entry) => ({
    id: lastingId(`${file}:${entry.name}`),
    title: entry.day ? logTitle(entry) : `${logTitle(entry)} (${logDate(entry).toLowerCase()})`,
    ...(entry.day && { day: entry.day }),
    kind: entry.kind,
    text: describeLogEntry(entry),
    page: ofEntry(entry),
  })),
});

/**
 * An id that stays the same wherever the site lies, so that a move shows no reader old news as new:
 * a name-based UUID (RFC 9562, version 8) of 128 bits of the SHA-256 of a name.
 */
export function lastingId(name: string): string {
  const bytes = createHash('sha256').update(`council-scorecards:${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = bytes.toString('hex');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** An RFC 3339 time of a day: feeds know no date without one. */
export const timeOf = (day: string): string => `${day}T00:00:00Z`;
