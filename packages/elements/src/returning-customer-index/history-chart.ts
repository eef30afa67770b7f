import type { Chart } from 'chart.js';
import { middle } from './figures.ts';
import type { Course, Line } from './history-course.ts';
import { dashes } from './history-table.ts';
import { optionsOf, type Picture } from './history-options.ts';
import type { Paint } from './history-paint.ts';
import type { ChartClass } from './load-chart.ts';

/** The drawing of a course on one canvas, as large as the box around it. `destroy` lets go of everything. */
export class HistoryChart {
  readonly #chart: Chart<'line', (number | null)[], string>;

  constructor(canvas: HTMLCanvasElement, Chart: ChartClass) {
    this.#chart = new Chart(canvas, { type: 'line', data: { datasets: [] } });
  }

  get canvas(): HTMLCanvasElement {
    return this.#chart.canvas;
  }

  show(picture: Picture): void {
    const chart = this.#chart;
    const { course, paint } = picture;
    chart.data.labels = [...course.days];
    chart.data.datasets = course.lines.map((line) => strokeOf(line, paint));
    if (course.band) chart.data.datasets.push(...bandOf(course.band, paint));
    if (course.events) chart.data.datasets.push(marksOf(course, paint));
    chart.options = optionsOf(picture);
    chart.update();
  }

  /** Marks a day, as pointing at it does; no day without a number. */
  stand(at: number | undefined): void {
    const { data, tooltip } = this.#chart;
    const marks =
      at === undefined
        ? []
        : data.datasets.flatMap(({ data }, datasetIndex) =>
            typeof data[at] === 'number' ? [{ datasetIndex, index: at }] : [],
          );
    this.#chart.setActiveElements(marks);
    tooltip?.setActiveElements(marks, { x: 0, y: 0 });
    this.#chart.render();
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function strokeOf({ place, name, values }: Line, { strokes, quiet }: Paint) {
  const colour = strokes[place] ?? quiet;
  // A day between two gaps has no line, so it gets a dot.
  const alone = (_: unknown, at: number): number =>
    (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null ? 2 : 0;
  return {
    label: name,
    data: [...values],
    borderColor: colour,
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    hoverBorderColor: colour,
    borderWidth: place ? 1.75 : 3.5,
    borderDash: [...(dashes[place] ?? [])],
    pointRadius: values.map(alone),
    pointHoverRadius: 4,
    // The index lies over its dimensions.
    order: place ? 1 : 0,
  };
}

/** Marks of what happened, on the line of the whole; the tooltip has the words. */
function marksOf({ days, lines: [index], events = {} }: Course, { ink }: Paint) {
  return {
    label: '',
    data: days.map((_, at) => (events[at] ? (index?.values[at] ?? middle) : null)),
    showLine: false,
    borderColor: ink,
    backgroundColor: ink,
    pointStyle: 'rectRot' as const,
    pointRadius: 6,
    pointHoverRadius: 8,
    order: -1,
  };
}

/** The ends of the interval as lines that are not seen, and what is between them. They have no name, so the tooltip leaves them out. */
const bandOf = (band: NonNullable<Course['band']>, { line }: Paint) =>
  (['lower', 'upper'] as const).map((end) => ({
    data: band.map((interval) => interval?.[end] ?? null),
    borderWidth: 0,
    pointRadius: 0,
    pointHoverRadius: 0,
    backgroundColor: line,
    ...(end === 'upper' && { fill: '-1' }),
    order: 2,
  }));
