import { expect, fixture, html } from '@open-wc/testing';
import type { Chart } from 'chart.js';
import { HistoryChart } from './history-chart.ts';
import { courseOf, type Course } from './history-course.ts';
import { course, point } from './history.fixture.ts';
import { dashes } from './history-table.ts';
import { loadChart, type ChartClass } from './load-chart.ts';

const strokes = { 0: '#111111', 1: '#222222', 2: '#333333' };
const paint = { ink: '#000000', quiet: '#777777', line: '#cccccc', paper: '#ffffff', font: 'serif', strokes };
const names = ['quality', 'service', 'content', 'returning'].map((id) => ({ id, name: id }));

describe('the chart of a history', () => {
  let shown: HistoryChart;
  let canvas: HTMLCanvasElement;
  let drawing: ChartClass;
  beforeEach(async () => {
    const box = await fixture<HTMLElement>(html`<div><canvas></canvas></div>`);
    box.style.cssText = 'width: 400px; height: 200px; position: relative';
    canvas = box.querySelector('canvas') as HTMLCanvasElement;
    drawing = await loadChart();
    shown = new HistoryChart(canvas, drawing);
  });
  afterEach(() => shown.destroy());

  const draw = (points = course(10).points): Chart<'line'> => {
    const laid: Course = courseOf(points, 'Index', names);
    shown.show({ course: laid, lang: 'en', dir: 'ltr', figure: (name, value) => `${name} ${value}`, paint });
    return drawing.getChart(canvas) as Chart<'line'>;
  };
  const marked = (chart: Chart): string[] =>
    chart.getActiveElements().map(({ datasetIndex, index }) => `${datasetIndex} at ${index}`);

  it('has each line in its colour and its dashes, as its legend has them', () => {
    const { datasets } = draw().data;
    expect(datasets.map(({ label }) => label)).to.deep.equal(['Index', 'quality', 'service', 'content', 'returning']);
    expect(datasets.map(({ borderDash }) => borderDash)).to.deep.equal(dashes);
    expect(datasets.map(({ borderColor }) => borderColor)).to.deep.equal([
      '#111111',
      '#222222',
      '#333333',
      '#777777',
      '#777777',
    ]);
    for (const { backgroundColor, borderColor } of datasets) expect(backgroundColor).to.equal(borderColor);
  });

  it('has the index above the others and twice as heavy', () => {
    const [index, ...others] = draw().data.datasets;
    expect(index?.order).to.equal(0);
    for (const { order, borderWidth } of others) {
      expect(order).to.equal(1);
      expect(Number(index?.borderWidth) / Number(borderWidth)).to.equal(2);
    }
  });

  it('has a dot for a day between two gaps, which no line would show', () => {
    const score = (value: number | null) => ({ score: value, dimensions: {} });
    const values = [1, null, 2, null, 3, 4, null, null, 5];
    const points = values.map((value, i) => point(values.length - 1 - i, score(value)));
    const [index] = draw(points).data.datasets;
    expect(index?.data).to.deep.equal(values);
    const radius = (index?.pointRadius ?? []) as number[];
    const dots = radius.flatMap((size, at) => (values[at] !== null && size > 0 ? [at] : []));
    expect(dots).to.deep.equal([0, 2, 8]);
    expect(radius[2]).to.equal(2);
  });

  it('names its days', () => {
    expect(draw(course(3).points).data.labels).to.deep.equal(['2026-11-20', '2026-11-21', '2026-11-22']);
  });

  it('marks a day on all lines that have a score there, in the tooltip too, and none after that', () => {
    const chart = draw([point(1, { dimensions: { quality: 90 } }), point(0, { dimensions: {} })]);
    shown.stand(0);
    expect(marked(chart)).to.deep.equal(['0 at 0', '1 at 0']);
    expect(chart.tooltip?.getActiveElements()).to.have.length(2);
    shown.stand(1);
    expect(marked(chart)).to.deep.equal(['0 at 1']);
    shown.stand(undefined);
    expect(marked(chart)).to.deep.equal([]);
    expect(chart.tooltip?.getActiveElements()).to.have.length(0);
  });

  it('is drawn anew in place when its figures change', () => {
    const chart = draw(course(10).points);
    expect(draw(course(5).points)).to.equal(chart);
    expect(chart.getDatasetMeta(0).data).to.have.length(5);
  });

  it('lets go of its canvas', () => {
    draw();
    shown.destroy();
    expect(drawing.getChart(canvas)).to.equal(undefined);
    shown = new HistoryChart(canvas, drawing);
  });

  it('draws how sure a line is behind it, and what happened on it, named in the tooltip alone', () => {
    const interval = { lower: 80, upper: 95 };
    const points = course(3).points.map((one, i) => ({ ...one, interval: i ? interval : null }));
    const laid = courseOf(points, 'Index', [], 3, ({ score, interval }) => [score, interval]);
    const texts = { lang: 'en', dir: 'ltr', figure: (name: string, value: string) => `${name} ${value}` } as const;
    shown.show({ course: { ...laid, events: { 1: 'Level: above' } }, paint, ...texts });
    const chart = drawing.getChart(canvas) as Chart<'line'>;
    const { datasets } = chart.data;
    expect(datasets.map(({ data }) => data)).to.deep.equal([
      laid.lines[0]?.values,
      [null, 80, 80],
      [null, 95, 95],
      [null, laid.lines[0]?.values[1], null],
    ]);
    shown.stand(1);
    const { body } = chart.tooltip ?? {};
    expect(body?.map(({ lines }) => lines.join())).to.deep.equal([`Index ${laid.lines[0]?.values[1]}`, 'Level: above']);
  });
});
