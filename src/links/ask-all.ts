import { setTimeout } from 'node:timers/promises';
import type { Source } from '../model/source.ts';
import { type Fate, follow } from './follow.ts';
import type { Manners } from './manners.ts';

/** An address, the sources that name it, and how it fared. */
export interface AskedLink {
  address: string;
  sources: string[];
  fate: Fate;
}

const hostsAtOnce = 8;

/** Every address that sources name, with those that name it; each address once. */
export function linksOf(sources: Pick<Source, 'id' | 'url' | 'related_url'>[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { id, url, related_url } of sources)
    for (const address of new Set([url, related_url]))
      if (address) links.set(address, [...(links.get(address) ?? []), id]);
  return links;
}

/** Asks the addresses of one host, one after the other, with a pause between. */
async function askHost(addresses: string[], manners: Manners): Promise<[string, Fate][]> {
  const fates: [string, Fate][] = [];
  for (const address of addresses) {
    if (fates.length) await setTimeout(manners.pause);
    fates.push([address, await follow(address, manners)]);
  }
  return fates;
}

/** Asks every address that sources name: several hosts at a time, each host one question at a time. */
export async function askAll(
  sources: Pick<Source, 'id' | 'url' | 'related_url'>[],
  manners: Manners,
): Promise<AskedLink[]> {
  const links = linksOf(sources);
  const hosts = [...Map.groupBy(links.keys(), (address) => new URL(address).host).values()];
  const fates = new Map<string, Fate>();
  const worker = async () => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [address, fate] of await askHost(host, manners)) fates.set(address, fate);
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, worker));
  return [...links].flatMap(([address, sources]) => {
    const fate = fates.get(address);
    return fate ? { address, sources, fate } : [];
  });
}
