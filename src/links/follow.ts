import { type Answer, ask, NoAnswer } from './ask.ts';
import type { Manners } from './manners.ts';

/** How an address fared: it stands, for good at another place, behind a door that programs may not pass, or not at all. */
export type Fate =
  | { state: 'stands' }
  | { state: 'moved'; to: string }
  | { state: 'closed'; why: string }
  | { state: 'gone'; why: string };

const mostSteps = 5;
const forGood = [301, 308];
const onward = [301, 302, 303, 307, 308];
/** What hosts say to programs that they let no further, whatever is there for people. */
const shut = [401, 403, 405, 406, 429];

/** Asks without the text first; hosts that do not know such a question are asked for the text, which is not read. */
async function askKindly(url: URL, manners: Manners): Promise<Answer> {
  const answer = await ask(url, 'HEAD', manners);
  return answer.status >= 400 && answer.status !== 429 ? ask(url, 'GET', manners) : answer;
}

function fateOf({ status }: Answer, url: URL, moved: boolean): Fate {
  if (status >= 200 && status < 300) return moved ? { state: 'moved', to: url.href } : { state: 'stands' };
  if (shut.includes(status)) return { state: 'closed', why: `it answers programs with ${status}` };
  return { state: 'gone', why: `it answers ${status}` };
}

/** Goes where an address leads, a few steps and no further, and tells how it fared. Never throws. */
export async function follow(address: string, manners: Manners): Promise<Fate> {
  let moved = false;
  let url = new URL(address);
  try {
    for (let step = 0; step <= mostSteps; step += 1) {
      const answer = await askKindly(url, manners);
      const { status, location } = answer;
      if (!onward.includes(status) || !location) return fateOf(answer, url, moved);
      if (!URL.canParse(location, url)) return { state: 'gone', why: 'it leads to no address' };
      moved ||= forGood.includes(status);
      url = new URL(location, url);
    }
    return { state: 'gone', why: `it leads on more than ${mostSteps} times` };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { state: 'gone', why: url.href === address ? error.message : `it leads on, and ${error.message}` };
  }
}
