import { env } from 'node:process';

/** Where a preview will stand: whole, and in the two parts that a build is told. */
export interface PreviewAddress {
  preview: string;
  origin: string;
  below: string;
}

/**
 * The address of a pull request's preview below the site of all previews. Throws where that site shares its origin with
 * the main site: a page there could act in the main site's name.
 */
export function previewAddress(previews: string, mainSite: string, number: string): PreviewAddress {
  const { protocol, origin, pathname } = new URL(previews);
  if (protocol !== 'https:') throw new Error('PREVIEW_SITE must begin with https://.');
  if (mainSite && new URL(mainSite).origin === origin)
    throw new Error(`PREVIEW_SITE is on the origin of the site itself, ${origin}: it needs another one.`);
  if (!/^[1-9]\d*$/.test(number)) throw new Error('There is no number of a pull request.');
  const below = `${pathname.replace(/\/*$/, '/')}${number}/`;
  return { preview: origin + below, origin, below };
}

if (import.meta.main) {
  const { PREVIEW_SITE = '', MAIN_SITE = '', NUMBER = '' } = env;
  try {
    if (PREVIEW_SITE)
      for (const [name, value] of Object.entries(previewAddress(PREVIEW_SITE, MAIN_SITE, NUMBER)))
        console.log(`${name}=${value}`);
    else console.error('::notice::No preview is made: the variable PREVIEW_SITE is not set.');
  } catch (error) {
    console.error(`::error::${(error as Error).message}`);
    process.exitCode = 1;
  }
}
