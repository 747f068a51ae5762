// These run in the browser: each must stand alone, with nothing from outside itself.

/**
 * What a reader sees in the main part, with one space where there are many. The sliders that read charts
 * and the buttons that copy are left out: a script brings them, and what they give stands in tables and texts.
 */
export function mainText(): string {
  const added = document.querySelectorAll<HTMLElement>('[data-reader], .copies');
  for (const one of added) one.style.display = 'none';
  const mains = [...document.querySelectorAll('main')];
  // biome-ignore lint/performance/useDomNodeTextContent: what shows is the question, not what is there
  const text = mains.map((main) => main.innerText.replace(/\s+/g, ' ').trim()).join(' ');
  for (const one of added) one.style.display = '';
  return text;
}

/** The first element that makes the page scroll sideways, if it does. */
export function wideElement(): string | undefined {
  const root = document.documentElement;
  if (root.scrollWidth <= window.innerWidth) return undefined;
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll('body *')].find(
    (element) => element.getBoundingClientRect().right > window.innerWidth && !scrolls(element.parentElement),
  );
  return wide ? wide.outerHTML.slice(0, 80) : 'something';
}

/** How far things moved by themselves while the page came: Chromium's cumulative layout shift. */
export async function layoutShift(): Promise<number> {
  await document.fonts.ready;
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  return new Promise((told) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      told(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Where nothing moved the observer is never called.
    setTimeout(() => told(0), 500);
  });
}
