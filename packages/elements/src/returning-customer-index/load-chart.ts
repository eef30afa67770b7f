// The one place that loads chart.js (47 KB), and only when a course is to be drawn.
import type { Chart as Drawing } from 'chart.js';

/** chart.js itself, by which courses are drawn. */
export type ChartClass = typeof Drawing;

/**
 * Loads chart.js with what courses are drawn by, and nothing else of it.
 *
 * @throws {Error} if it cannot be loaded, as in a page that was built without it.
 */
export async function loadChart(): Promise<ChartClass> {
  // Inside of `try`, where bundlers allow that a package is missing; taken apart at once, so that they leave out the rest.
  try {
    const { CategoryScale, Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } =
      await import('chart.js');
    Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);
    return Chart;
  } catch (cause) {
    throw new Error('chart.js: could not be loaded; install it beside huitou to have the history drawn', { cause });
  }
}
