import { launchChromium } from '../../site/chromium.ts';
import type { Part } from '../part.ts';
import { servePacked } from '../serve-packed.ts';
import { visit } from '../slow-line.ts';
import { smallSite } from '../small-site.ts';
import { visitHeader, visitRow } from '../tell-visits.ts';

const asked = ['reviews', 'leicester', '"care plans"'];

/** From the start of a visit to the first result shown, with nothing kept from before. */
export const search: Part = async ({ folder, rounds = 5, progress }) => {
  const served = await servePacked(smallSite(folder, progress));
  const browser = await launchChromium();
  const rows: string[][] = [];
  for (const words of asked)
    for (const slow of [false, true]) {
      progress(`${words}, ${slow ? 'slow line' : 'no limit'}`);
      const address = `${served.origin}/search/?${new URLSearchParams({ q: words })}`;
      const visits = [];
      for (let round = 0; round < rounds; round += 1)
        visits.push(await visit(browser, address, { selector: '#results > li', slow }));
      rows.push(visitRow(`${words}${slow ? ', 3G' : ', no limit'}`, visits));
    }
  await browser.close();
  served.close();
  return {
    title: 'The first result of a search',
    notes: [
      `A site of ten councils, served from this machine, everything packed by brotli; ready is when the first result stands in a frame, nothing kept from before. 3G: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. Rounds: ${rounds}.`,
    ],
    tables: [{ header: visitHeader('Searched for'), rows }],
  };
};
