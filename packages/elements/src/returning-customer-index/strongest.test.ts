import type { DimensionScore } from '@huitou/contract/index-snapshot.js';
import { expect } from '@open-wc/testing';
import type { FakeApi } from '../testing/fake-api.ts';
import { openApi, parts, plain, show, waitUntil } from './show.fixture.ts';
import { board } from './snapshot.fixture.ts';

describe('what is said of the measures of a dimension', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = openApi();
  });
  afterEach(() => server.restore());

  /** What stands behind the figures of each measure that the API sends, by the percentiles of the two. */
  async function said(...percentiles: readonly (number | null)[]): Promise<string[]> {
    server.restore();
    server = openApi();
    const ids = ['as-shown', 'answered'];
    const measures = percentiles.map((percentile, i) => ({ id: ids[i] ?? '', value: 1, peers: 1, percentile, n: 40 }));
    const dimensions = board.dimensions.map((one): DimensionScore =>
      one.id === 'content' ? { ...one, measures } : one,
    );
    server.answers['/v1/merchants/board/index'] = { ...board, dimensions };
    const element = await show(server, 'board');
    parts(element, 'dimension-button')[2]?.click();
    await waitUntil(() => parts(element, 'measure').length === measures.length, 'has all measures');
    return parts(element, 'measure').map(({ innerText }) => plain(innerText).replace(/^.*events\)\s*/, ''));
  }

  const [down, up] = ['← pulled the score down', '← lifted the score most'];

  it('is which one pulled the score down most, though another is better than its peers', async () => {
    expect(await said(82, 38)).to.deep.equal(['✓', down]);
    expect(await said(20, 38)).to.deep.equal([down, '']);
  });

  it('is which one lifted it most where none pulled it down', async () => {
    expect(await said(60, 82)).to.deep.equal(['✓', up]);
    expect(await said(50, 82)).to.deep.equal(['', up]);
  });

  it('is nothing of measures in the middle of their peers, or without a place among them', async () => {
    expect(await said(50, 50)).to.deep.equal(['', '']);
    expect(await said(null, null)).to.deep.equal(['', '']);
  });

  it('is no more than that it is better than its peers where it stands alone', async () => {
    expect(await said(82)).to.deep.equal(['✓']);
    expect(await said(38)).to.deep.equal([down]);
  });
});
