import { expect, fixture, html } from '@open-wc/testing';
import { courseOf } from './history-course.ts';
import { course, point } from './history.fixture.ts';
import { dashes, dayInWords, legend, table } from './history-table.ts';
import { optionsOf } from './history-options.ts';
import en from './method-messages/en.ts';

const names = ['quality', 'service', 'content', 'returning'].map((id) => ({ id, name: id.toUpperCase() }));
const laid = (points = course(16).points) => courseOf(points, 'Index', names);
const paint = { ink: '#000', quiet: '#777', line: '#ccc', paper: '#fff', font: 'serif', strokes: {} };
const drawn = (view: unknown): Promise<HTMLElement> => fixture<HTMLElement>(html`<div>${view}</div>`);

describe('the legend of a history', () => {
  it('has a sample of each line as it is drawn, and of the peers’ middle as the grid has it', async () => {
    const items = [...(await drawn(legend(laid(), 'median 50'))).querySelectorAll<HTMLElement>('li')];
    const samples = items.map((item) => item.querySelector('path')?.getAttribute('stroke-dasharray'));
    const scales = optionsOf({ course: laid(), lang: 'en', dir: 'ltr', figure: en.history.figure, paint }).scales;
    const border = scales?.['y']?.border as {
      readonly dash: (at: { readonly tick: { readonly value: number } }) => number[];
    };
    const middle = border.dash({ tick: { value: 50 } });
    expect(samples).to.deep.equal([...dashes, middle].map((dash) => dash.join(' ')));
    expect(items.map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Index',
      'QUALITY',
      'SERVICE',
      'CONTENT',
      'RETURNING',
      'median 50',
    ]);
    expect(items.map(({ dataset }) => dataset['place'])).to.deep.equal(['0', '1', '2', '3', '4', undefined]);
  });

  it('tells lines apart by their dashes, but for the index and the first, which is thinner', () => {
    const written = dashes.map((dash) => dash.join(' '));
    expect(new Set(written.slice(1)).size).to.equal(4);
  });
});

describe('the figures of a history', () => {
  it('are said a day at a time, with a dash where there is none', () => {
    const points = [point(1, { dimensions: { quality: 97 } }), point(0, { score: 0, dimensions: {} })];
    const some = laid(points);
    expect(dayInWords(en, some, 0)).to.equal('Nov 21, 2026, Index 91, QUALITY 97');
    expect(dayInWords(en, some, 1)).to.equal('Nov 22, 2026, Index 0, QUALITY –');
  });

  it('are a table with a row a week, under the names of the lines', async () => {
    const box = await drawn(table(en, laid(), true));
    const rows = [...box.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows[0]).to.deep.equal(['Day', 'Index', 'QUALITY', 'SERVICE', 'CONTENT', 'RETURNING']);
    expect(rows.slice(1).map(([day]) => day)).to.deep.equal(['Nov 8', 'Nov 15', 'Nov 22']);
    expect(rows.at(-1)?.slice(1)).to.deep.equal(['91', '97', '94', '77', '96']);
    expect([...box.querySelectorAll('th')].map(({ scope }) => scope).slice(5, 8)).to.deep.equal(['col', 'row', 'row']);
  });

  it('are open where there is no drawing, and closed beside one', async () => {
    for (const open of [true, false]) {
      const details = (await drawn(table(en, laid(), open))).querySelector('details');
      expect(details?.open).to.equal(open);
      expect(details?.querySelector('summary')?.textContent).to.equal(en.history.table);
    }
  });
});
