import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Manners } from './manners.ts';

/** What a host said to one question. */
export interface Answer {
  status: number;
  /** Where it sends those who ask, as it wrote it. */
  location: string | undefined;
}

/** Why an address was not asked, or did not answer, in words for a reader. */
export class NoAnswer extends Error {}

const headers = { 'user-agent': 'council-scorecards link check', accept: '*/*' };
const known: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  ECONNREFUSED: 'the host refuses to be asked',
  ECONNRESET: 'the host broke off',
};

/** Finds a host's machines, and refuses where one of them is not public: what was looked at is what is asked. */
const findPublic =
  ({ isPublic }: Manners): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || !first) return done(error ?? new NoAnswer('there is no such host'), []);
      if (!found.every(({ address }) => isPublic(address)))
        return done(new NoAnswer('it is on a network that is not public'), []);
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });

/** Throws where an address is not one to ask, by its scheme or by the machine that it names. */
function refuseStrange({ protocol, hostname }: URL, { schemes, isPublic }: Manners): void {
  if (!schemes.includes(protocol)) throw new NoAnswer(`it begins with ${protocol} and is not asked`);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !isPublic(literal)) throw new NoAnswer('it is on a network that is not public');
}

/** Asks an address once, and reads no more than the head of the answer. Throws NoAnswer where there is none. */
export async function ask(url: URL, method: 'HEAD' | 'GET', manners: Manners): Promise<Answer> {
  refuseStrange(url, manners);
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const signal = AbortSignal.timeout(manners.timeout);
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers, signal, agent: false, lookup: findPublic(manners) });
    asked.on('response', ({ statusCode = 0, headers }) => {
      resolve({ status: statusCode, location: headers.location });
      asked.destroy();
    });
    asked.on('error', (error: NodeJS.ErrnoException) => reject(inWords(error, signal.aborted)));
    asked.end();
  });
}

function inWords(error: NodeJS.ErrnoException, late: boolean): NoAnswer {
  if (error instanceof NoAnswer) return error;
  if (late) return new NoAnswer('it does not answer in time');
  return new NoAnswer(known[error.code ?? ''] ?? `it cannot be reached (${error.code ?? 'no reason given'})`);
}
