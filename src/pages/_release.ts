import { address } from '../components/address.ts';
import { type Release, releaseOf } from '../publish/take/release.ts';
import { site } from '../site.ts';

/** The release that all files of this site are made from. `origin` is Astro's `site`. */
export const release = (origin: URL | undefined): Release =>
  releaseOf(site().catalogue.dataset, origin && new URL(dataHome, origin).href);

/** The path of all downloads. */
const dataHome = address('data/');
