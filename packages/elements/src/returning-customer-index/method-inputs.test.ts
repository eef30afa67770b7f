import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { expect, fixture, html } from '@open-wc/testing';
import index from './messages/en.ts';
import { inputsView } from './method-inputs.ts';
import messages from './method-messages/en.ts';
import { method } from './method.fixture.ts';
import { plain } from './show.fixture.ts';
import { small, snapshot, unsettled } from './snapshot.fixture.ts';

const weights = (...all: readonly number[]) => ({
  ...method.document,
  dimensions: method.document.dimensions.map((one, i) => ({ ...one, weight: all[i] ?? 0 })),
});

async function drawn(figures: IndexSnapshot, document = method.document) {
  const box = await fixture<HTMLElement>(html`<div>${inputsView(index, messages, figures, document)}</div>`);
  const cells = (of: Element): string[] => [...of.children].map(({ textContent }) => plain(textContent ?? '').trim());
  return {
    title: plain(box.querySelector('h3')?.textContent ?? ''),
    rows: [...box.querySelectorAll('tr')].map(cells),
    sums: [...box.querySelectorAll('.sum')].map(({ textContent }) => plain(textContent ?? '')),
    note: box.querySelector('p.quiet')?.textContent,
  };
}

describe('the figures of a merchant beside the method', () => {
  it('are a row a dimension: score, range, weight and events', async () => {
    const { title, rows, note } = await drawn(snapshot());
    expect(title).to.equal('The figures of 禾田农家');
    expect(rows).to.deep.equal([
      ['Dimension', 'Score', 'Likely range', 'Weight', 'Events counted'],
      ['The quality', '97', '94–100', '25%', '9,120'],
      ['The service', '94', '91–97', '25%', '11,840'],
      ['The content', '77', '74–80', '25%', '32'],
      ['The returning', '96', '93–99', '25%', '12,408'],
    ]);
    expect(note).to.equal(undefined);
  });

  it('add up to the score, which stands somewhere among the peers', async () => {
    expect((await drawn(snapshot())).sums).to.deep.equal([
      '25% × 97 + 25% × 94 + 25% × 77 + 25% × 96 = 91',
      'Ahead of 92% of peers (90%–94%)',
    ]);
    const tenths = snapshot({ score: 90.96 });
    expect((await drawn(tenths)).sums[0]).to.match(/= 91$/);
    expect((await drawn(snapshot({ score: 90.94 }))).sums[0]).to.match(/= 90\.9$/);
  });

  it('have the weights that the method gives', async () => {
    const { rows, sums } = await drawn(snapshot(), weights(0.4, 0.3, 0.2, 0.1));
    expect(rows.slice(1).map((row) => row[3])).to.deep.equal(['40%', '30%', '20%', '10%']);
    expect(sums[0]).to.equal('40% × 97 + 30% × 94 + 20% × 77 + 10% × 96 = 91');
  });

  it('share the weight of a dimension without a score, which has none, and say so', async () => {
    const { rows, sums, note } = await drawn(small, weights(0.4, 0.3, 0.2, 0.1));
    expect(rows[3]).to.deep.equal(['The content', '–', '–', '0%', '0']);
    expect(rows.slice(1).map((row) => row[3])).to.deep.equal(['50%', '38%', '0%', '13%']);
    expect(sums[0]).to.equal('50% × 38 + 38% × 52 + 13% × 44 = 45');
    expect(note).to.include('is left out');
  });

  it('add up to nothing where there is no score, and stand nowhere where that is not known', async () => {
    expect((await drawn(unsettled)).sums).to.deep.equal([]);
    expect((await drawn(snapshot({ interval: null }))).sums).to.have.length(1);
  });

  it('have an id for a name and no weight where the method does not know a dimension', async () => {
    const [one] = snapshot().dimensions;
    if (!one) throw new Error('the fixture has no dimension');
    const { rows, sums } = await drawn(snapshot({ dimensions: [{ ...one, id: 'unheard-of' }] }));
    expect(rows[1]).to.deep.equal(['unheard-of', '97', '94–100', '0%', '9,120']);
    expect(sums[0]).to.equal('0% × 97 = 91');
  });
});
