import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../site/chromium.ts';
import type { Part } from '../part.ts';
import { framework } from '../peers/peers.ts';
import { runProgram } from '../program.ts';
import { servePacked } from '../serve-packed.ts';
import { type Visit, visit } from '../slow-line.ts';
import { smallSite } from '../small-site.ts';
import { visitHeader, visitRow } from '../tell-visits.ts';
import { printed } from '../worlds.ts';

const pages = { scorecard: '/councils/barnet/', performance: '/councils/barnet/performance/' };

/** Two pages on a slow line, as the project makes them and as Observable Framework does. */
export const page: Part = async ({ folder, rounds = 5, progress }) => {
  const site = smallSite(folder, progress);
  const peer = peerOf(site, folder, progress);
  const browser = await launchChromium();
  const rows: string[][] = [];
  for (const { name, made } of [{ name: 'Council Scorecards', made: site }, ...peer.sites]) {
    const served = await servePacked(made);
    for (const [kind, path] of Object.entries(pages)) {
      progress(`${name}: ${kind}`);
      const { charts, visits } = await visitsOf(browser, `${served.origin}${path}`, rounds);
      rows.push(visitRow(`${kind} (${charts} charts), ${name}`, visits));
    }
    served.close();
  }
  await browser.close();
  return {
    title: 'A page on a slow line',
    notes: [
      'Chromium with nothing kept from before, a screen of 412 by 823 pixels, on 3G: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. Everything is served from this machine by one server, text packed by brotli. Ready is time to read: all tables and charts of the page stand in a frame.',
      'Observable Framework makes the same markup, tables and charts, the charts drawn in the browser once for all widths, in its theme "air" without side bar, search and fonts of others.',
      'Given, not measured here: an indicator page of Open SDG 2.3.0 weighs about 375 kB packed, with 16 scripts.',
      ...peer.missing,
      `Rounds: ${rounds}.`,
    ],
    tables: [{ header: visitHeader('Page'), rows }],
  };
};

/** How many charts a page comes to is seen in a visit without limit; then it is visited on the slow line until all are there. */
async function visitsOf(browser: Browser, address: string, rounds: number) {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'networkidle' });
  const charts = await tab.locator('main svg').count();
  await tab.close();
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round += 1)
    visits.push(await visit(browser, address, { selector: 'main svg', count: charts }));
  return { charts, visits };
}

function peerOf(site: string, folder: string, progress: (text: string) => void) {
  const name = 'Observable Framework';
  try {
    progress(`making the pages with ${name}`);
    const peer = framework();
    const some = join(folder, 'two-pages');
    mkdirSync(some, { recursive: true });
    for (const path of ['/', ...Object.values(pages)])
      cpSync(join(site, path, 'index.html'), join(some, path, 'index.html'));
    const parts = join(folder, 'two-pages-parts');
    printed('tests/bench/subjects/take-apart.ts', some, parts);
    const { program, made } = peer.prepare(parts);
    runProgram(program);
    return { sites: [{ name: `${name} ${peer.version}`, made }], missing: [] };
  } catch (error) {
    return {
      sites: [],
      missing: [`${name} could not be had: ${error instanceof Error ? error.message : error}`],
    };
  }
}
