import { drawChart } from './draw-chart.js';

/** A chart as an element of the page. */
export function draw(chart) {
  const box = document.createElement('span');
  box.innerHTML = drawChart(chart);
  return box.firstChild;
}
