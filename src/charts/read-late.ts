/** Fetches the reader of charts when the first of them comes near: a page can be read before, and without. */
const places = document.querySelectorAll<HTMLElement>('[data-reader]');

const watch = new IntersectionObserver(
  async (seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    const { readChart } = await import('./read-chart.ts');
    for (const place of places) readChart(place);
  },
  { rootMargin: '200px' },
);
for (const place of places) watch.observe(place);
