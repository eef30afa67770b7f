import type { DimensionScore, IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { openApi, part, parts, plain, show, waitUntil } from './show.fixture.ts';
import { board } from './snapshot.fixture.ts';

type Measures = NonNullable<DimensionScore['measures']>;

describe('the figures of a dimension’s evidence', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  /** What is said of the content, with these changes. */
  async function said(parts_: Partial<DimensionScore>, figures: Partial<IndexSnapshot> = {}): Promise<string[]> {
    server.restore();
    server = openApi();
    const dimensions = board.dimensions.map((one) => (one.id === 'content' ? { ...one, ...parts_ } : one));
    server.answers['/v1/merchants/board/index'] = { ...board, ...figures, dimensions };
    const element = await show(server, 'board');
    parts(element, 'dimension-button')[2]?.click();
    await waitUntil(() => parts(element, 'basis').length === 1, 'is open');
    return [...part(element, 'evidence').querySelectorAll('p')].map(({ innerText }) => plain(innerText).trim());
  }
  const measures = (...all: Measures): Partial<DimensionScore> => ({ measures: all });

  it('are stars and shares to the tenth, of the merchant and of the peers', async () => {
    const [stars, share] = await said(
      measures(
        { id: 'as-shown', value: 4.84, peers: 4, percentile: 50, n: 96 },
        { id: 'answered', value: 0.4567, peers: 1, percentile: 50, n: 32 },
      ),
    );
    expect(stars).to.equal('“As it was shown” 4.8 stars (peers 4 stars, 96 events)');
    expect(share).to.equal('Answered within 24 hours 45.7% (peers 100%, 32 events)');
  });

  it('are whole events, of which there was at least one', async () => {
    const of = async (n: number): Promise<string> =>
      (await said(measures({ id: 'as-shown', value: 4, peers: 4, percentile: 50, n })))[0] ?? '';
    expect(await of(0.2)).to.include('1 event)');
    expect(await of(1.4)).to.include('1 event)');
    expect(await of(1.6)).to.include('2 events)');
  });

  it('are none of a measure that the method does not know', async () => {
    const lines = await said(measures({ id: 'unheard-of', value: 4, peers: 4, percentile: 50, n: 9 }));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Rests on 128 events/);
  });

  it('rest on so many events, whatever there is of a score', async () => {
    const [basis] = await said({ measures: [], n: 12.6 });
    expect(basis).to.equal(
      'Rests on 13 events · Compared with 20 peers in fresh fruit · Likely between 57 and 63 · down 3 since last month',
    );
    const [bare] = await said({ measures: [], n: 4, score: null, interval: null, trend: null, level: 'collecting' });
    expect(bare).to.equal('Rests on 4 events');
    const [unsure] = await said({ measures: [], n: 1, interval: null, trend: null });
    expect(unsure).to.equal('Rests on 1 event · Compared with 20 peers in fresh fruit');
    const [zero] = await said({ measures: [], n: 9, score: 0, interval: null, trend: null });
    expect(zero).to.include('Compared with');
  });

  it('pull by their weight, and the one in the middle of its peers not at all', async () => {
    const effects = async (...percentiles: readonly number[]): Promise<(string | null)[]> => {
      const ids = ['as-shown', 'answered'];
      const all = percentiles.map((percentile, i) => ({ id: ids[i] ?? '', value: 1, peers: 1, percentile, n: 9 }));
      await said(measures(...all));
      const tag = document.querySelectorAll('returning-customer-index');
      const [last] = [...tag].slice(-1);
      return [...(last?.renderRoot.querySelectorAll('[data-effect]') ?? [])].map((one) =>
        one.getAttribute('data-effect'),
      );
    };
    expect(await effects(82, 38)).to.deep.equal(['1', '-1']);
    expect(await effects(50, 51)).to.deep.equal(['0', '1']);
  });
});
