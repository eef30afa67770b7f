// The one place that draws with chart.js (42 KB), and the one module that must only ever be imported on demand.
import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
} from 'chart.js';
import { date, number } from '../shared/format.ts';
import { middle, type Course, type Line } from './history-course.ts';
import { dashes, inFull, short } from './history-face.ts';
import type { Paint } from './history-paint.ts';
import type { HistoryWords } from './history-words.ts';

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

export interface Picture {
  readonly course: Course;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly figure: HistoryWords['figure'];
  readonly paint: Paint;
}

/** The drawing of a course on one canvas, as large as the box around it. `destroy` lets go of everything. */
export class HistoryChart {
  readonly #chart: Chart<'line', (number | null)[], string>;

  constructor(canvas: HTMLCanvasElement) {
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

function optionsOf({ lang, dir, figure, paint }: Picture): ChartOptions<'line'> {
  const { ink, quiet, line, paper, font } = paint;
  const rtl = dir === 'rtl';
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ticks = { color: quiet, maxRotation: 0 };
  return {
    animation: still ? false : { duration: 300 },
    responsive: true,
    maintainAspectRatio: false,
    locale: lang,
    font: { family: font, size: 12 },
    // Chart.js keeps room for half of the last label at the end of an axis, but not of one that runs to the left.
    layout: { padding: { left: rtl ? 28 : 0 } },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: {
        reverse: rtl,
        grid: { display: false },
        border: { color: line },
        // Counted from the last day, which is the one that everybody looks for.
        afterBuildTicks: (axis) => {
          const { length } = axis.ticks;
          axis.ticks = axis.ticks.filter((_, i) => (length - 1 - i) % Math.ceil(length / 7) === 0);
        },
        ticks: {
          ...ticks,
          callback(value) {
            return date(lang, this.getLabelForValue(Number(value)), short);
          },
        },
      },
      y: {
        min: 0,
        max: 100,
        position: rtl ? 'right' : 'left',
        grid: { drawTicks: false, color: ({ tick }) => (tick?.value === middle ? quiet : line) },
        border: { display: false, dash: ({ tick }) => (tick?.value === middle ? [4, 4] : []) },
        ticks: { ...ticks, padding: 8, stepSize: 25, callback: (value) => number(lang, Number(value)) },
      },
    },
    plugins: {
      tooltip: {
        rtl,
        // Beside the day, so that its own dots stay in sight.
        yAlign: 'center',
        caretPadding: 10,
        textDirection: dir,
        backgroundColor: paper,
        borderColor: quiet,
        borderWidth: 1,
        titleColor: ink,
        bodyColor: ink,
        cornerRadius: 8,
        padding: 10,
        boxPadding: 4,
        multiKeyBackground: paper,
        itemSort: (a, b) => a.datasetIndex - b.datasetIndex,
        callbacks: {
          title: ([item]) => (item ? date(lang, item.label, inFull) : ''),
          label: ({ dataset, parsed }) => figure(dataset.label ?? '', number(lang, parsed.y ?? 0)),
        },
      },
    },
  };
}
