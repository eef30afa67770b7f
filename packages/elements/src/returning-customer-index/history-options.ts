import type { ChartOptions } from 'chart.js';
import { date, number, points } from '../messages/format.ts';
import { middle } from './figures.ts';
import type { Course } from './history-course.ts';
import { inFull, short } from './history-table.ts';
import type { Paint } from './history-paint.ts';
import type { HistoryMessages } from './method-messages/history-messages.ts';

/** All that the drawing depends on. */
export interface Picture {
  readonly course: Course;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly figure: HistoryMessages['figure'];
  readonly paint: Paint;
}

/** Axes, tooltip and motion for one picture: in its language and direction, in the page's colours. */
export function optionsOf({ course, lang, dir, figure, paint }: Picture): ChartOptions<'line'> {
  const { ink, quiet, line, paper, font } = paint;
  const rtl = dir === 'rtl';
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const ticks = { color: quiet, maxRotation: 0 };
  return {
    // Chart.js forgets a change of size that comes between the last frame of a motion and its end, until it draws again.
    animation: still ? false : { duration: 300, onComplete: ({ chart }) => chart.draw() },
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
        // Counted from the last day, the one that readers look for.
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
        filter: ({ dataset }) => dataset.label !== undefined,
        itemSort: (a, b) => a.datasetIndex - b.datasetIndex,
        callbacks: {
          title: ([item]) => (item ? date(lang, item.label, inFull) : ''),
          label: ({ dataset, parsed, dataIndex }) =>
            dataset.label === ''
              ? (course.events?.[dataIndex] ?? '')
              : figure(dataset.label ?? '', points(lang, parsed.y ?? 0)),
        },
      },
    },
  };
}
