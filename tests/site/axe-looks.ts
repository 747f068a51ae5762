import type axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';

/** One way to look at a page. */
export interface Look {
  name: string;
  colours: 'light' | 'dark' | 'forced';
  /** In CSS pixels. */
  width: number;
  height: number;
  /** Device pixels to a CSS pixel: 4 where the browser zooms to 400%. */
  scale: number;
  /** Which rules of axe are asked. */
  run: axe.RunOptions;
}

const only = (runOnly: string[]): axe.RunOptions => ({ runOnly, resultTypes: ['violations'] });

const whole = only(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
/** What colours can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];
/** What a width can change: what shows, what scrolls, how large a target is. */
const ofWidth = ['target-size', 'scrollable-region-focusable', 'region', 'heading-order', 'skip-link'];

const phone = { width: 320, height: 640, scale: 1 };
const desk = { width: 1280, height: 800, scale: 1 };
/** A window of 1280 by 1024 pixels at 400% shows 320 by 256 CSS pixels, each four device pixels wide. */
const zoomed = { width: 320, height: 256, scale: 4 };

/** Every rule is asked on every page once. */
export const firstLook: Look = { name: 'light, 320 px', colours: 'light', ...phone, run: whole };

/**
 * The others ask only what a look can change, only of one page of each skeleton, and of rows alike only two: colours,
 * sizes and what shows are given by elements, classes and widths, and these have none of their own. What hangs on
 * the words, such as one too long for a phone, is asked of every page where that is measured.
 */
export const otherLooks: Look[] = [
  { name: 'dark, 320 px', colours: 'dark', ...phone, run: only(ofColour) },
  { name: 'forced colours, 320 px', colours: 'forced', ...phone, run: only(ofColour) },
  { name: 'light, 1280 px', colours: 'light', ...desk, run: only([...ofColour, ...ofWidth]) },
  { name: 'dark, 1280 px', colours: 'dark', ...desk, run: only(ofColour) },
  { name: 'forced colours, 1280 px', colours: 'forced', ...desk, run: only(ofColour) },
  { name: 'light, 1280 px at 400%', colours: 'light', ...zoomed, run: only(ofWidth) },
];

/** Shows a tab as one look asks, until what it gives is called. */
export async function show(tab: Tab, { colours, width, height, scale }: Look): Promise<() => Promise<void>> {
  await tab.emulateMedia({
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
  });
  if (scale === 1) {
    await tab.setViewportSize({ width, height });
    return async () => {};
  }
  // Playwright sets the scale of a whole context only; what a session sets, it takes back when it ends.
  const session = await tab.context().newCDPSession(tab);
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  return async () => {
    await session.detach();
    // Playwright sends no size that it has sent last, and knows nothing of the one set here.
    await tab.setViewportSize({ width, height });
  };
}
