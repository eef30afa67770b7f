import { expect } from '@open-wc/testing';
import { isMerchantId } from './merchant-id.ts';
import { goodsQuery } from './queries/goods.ts';
import { historyQuery } from './queries/history.ts';
import { indexQuery } from './queries/index.ts';
import { reviewsQuery } from './queries/reviews.ts';
import { summaryQuery } from './queries/summary.ts';
import { unknownMerchant } from './request-error.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';

const noIds = ['', ' ', 'a b', 'a/b', '..', 'a\u0000', '禾田', '\ud800', 'x'.repeat(65), '%2e%2e', 'a,b', '__proto__/'];

describe('a text that cannot be a merchant id', () => {
  it('is recognised', () => {
    for (const id of ['hetian', 'A-1', '__proto__', 'x'.repeat(64)]) expect(isMerchantId(id), id).to.equal(true);
    for (const id of noIds) expect(isMerchantId(id), id).to.equal(false);
  });

  it('is cut in the error', async () => {
    const environment = new FakeEnvironment();
    const query = summaryQuery(environment.api, 'x'.repeat(1000));
    query.subscribe(() => {});
    await environment.tick();
    expect(query.current)
      .to.have.nested.property('error.message')
      .that.matches(/: merchant "x{80}" must be/);
  });

  it('never reaches a batch, and takes no place in it', async () => {
    const environment = new FakeEnvironment();
    const queries = ['a', 'x'.repeat(65), 'b', 'a,c'].map((id) => indexQuery(environment.api, id));
    for (const query of queries) query.subscribe(() => {});
    await environment.tick();
    await environment.last.answer({ indexes: [], unknown: ['a', 'b'] });
    expect(environment.asked).to.deep.equal(['/v1/indexes?merchants=a,b']);
    expect(queries.map(({ current }) => ('error' in current ? current.error.code : current.status))).to.deep.equal(
      Array.from({ length: 4 }, () => 'unknown-merchant'),
    );
  });

  for (const [name, ask] of Object.entries({
    index: indexQuery,
    reviews: reviewsQuery,
    summary: summaryQuery,
    goods: goodsQuery,
    history: (api: string, merchant: string) => historyQuery(api, merchant, 90),
  })) {
    it(`asks nothing for its ${name}: the merchant is unknown`, async () => {
      const environment = new FakeEnvironment();
      for (const id of noIds) {
        const query = ask(environment.api, id);
        query.subscribe(() => {});
        await environment.tick();
        expect(query.current).to.have.nested.property('error.code', 'unknown-merchant');
        expect(query.current).to.have.nested.property('error.problem.type', unknownMerchant);
        expect(query.current).to.deep.nested.include({ 'error.kind': 'http', 'error.status': 404 });
        expect(query.current)
          .to.have.nested.property('error.message')
          .that.matches(/ must be 1 to 64 of/);
      }
      await environment.connect(true);
      await environment.pass(60_000);
      expect(environment.asked).to.deep.equal([]);
    });
  }
});
