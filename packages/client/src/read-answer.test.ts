import { expect } from '@open-wc/testing';
import { sampleQuery } from './testing/sample-query.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';
import { methodQuery } from './queries/method.ts';
import { summaryQuery } from './queries/summary.ts';

describe('an answer', () => {
  let environment: FakeEnvironment;
  beforeEach(() => (environment = new FakeEnvironment()));

  const answered = async (body: unknown, status = 200) => {
    const query = sampleQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    await environment.last.answer(body, status);
    return query.current;
  };
  const address = () => `${environment.api}/v1/badges/42`;

  for (const [what, body, reason] of [
    ['is a page of HTML', '<!doctype html>', 'the answer must be object, not undefined'],
    ['is cut off', '{"statement":"a', 'the answer must be object, not undefined'],
    ['is another kind of value', [], 'the answer must be object, not array'],
    ['lacks a field', {}, '/statement is missing'],
    ['has a field of another type', { statement: { _$litType$: 1 } }, '/statement must be string, not object'],
  ] as const) {
    it(`that ${what} never reaches a tag`, async () => {
      const current = await answered(body);
      expect(current.status).to.equal('failed');
      expect(current).to.have.nested.property('error.kind', 'shape');
      expect(current).to.have.nested.property('error.message', `${address()}: ${reason}`);
    });
  }

  it('turns the direction of no text', async () => {
    const current = await answered(String.raw`{"statement":"\u202eteews ${'\u2066'}ylurt"}`);
    expect(current).to.have.nested.property('value.statement', 'teews ylurt');
  });

  it('may carry more than the contract names, which goes no further', async () => {
    for (const name of ['later', '__proto__', '\\u005f_proto__', 'constructor']) {
      environment = new FakeEnvironment();
      const current = await answered(`{"statement":"a","${name}":{"polluted":1}}`);
      const { value } = current as unknown as { value: Record<string, unknown> };
      expect(Reflect.ownKeys(value)).to.deep.equal(['statement']);
      expect(value['polluted']).to.equal(undefined);
      expect(value['constructor']).to.equal(undefined);
    }
  });

  it('is ready without its bad parts, and with the number of items that were left out', async () => {
    const query = summaryQuery(environment.api, '42');
    query.subscribe(() => {});
    await environment.settled();
    const share = { share: -1, n: 0 };
    const topic = { id: 'sweet', names: {}, reviews: 0, tone: 'praise' };
    await environment.last.answer({
      merchant: '42',
      asOf: '2026-11-20T20:30:00Z',
      reviews: 0,
      firstTime: 0,
      wouldBuyAgain: share,
      distribution: [],
      topics: [topic, { ...topic, tone: 'shout' }, null],
      replies: { ...share, hours: 0 },
      wonBack: share,
      folded: [],
    });
    expect(query.current).to.include({ status: 'ready', omitted: 2 });
    expect(query.current).to.have.nested.property('value.wouldBuyAgain.share', null);
    expect(query.current).to.have.nested.property('value.topics.length', 1);
  });

  it('is whole, however long its texts', async () => {
    const statement = 'x'.repeat(5_000);
    expect(await answered({ statement })).to.have.nested.property('value.statement', statement);
  });

  it('that is an error has what the API says of it, cut at 200 characters', async () => {
    const type = 'https://errors.test/no-badge';
    const current = await answered({ type, title: 'x'.repeat(300), status: 404 }, 404);
    expect(current).to.have.nested.property('error.status', 404);
    expect(current).to.have.nested.property('error.code', 'http-404');
    expect(current).to.have.nested.property('error.problem.type', type);
    expect(current).to.have.nested.property('error.problem.title', 'x'.repeat(200));
    expect(current).to.have.nested.property('error.message', `${address()}: answered 404 ${'x'.repeat(200)}`);
  });

  for (const [what, body] of [
    ['a page of HTML', '<h1>Forbidden</h1>'],
    ['nothing', ''],
    ['null', 'null'],
    ['another document', { title: 7 }],
  ] as const) {
    it(`that is an error with ${what} in it has its status and no account`, async () => {
      const current = await answered(body, 403);
      expect(current).to.have.nested.property('error.status', 403);
      expect(current).to.have.nested.property('error.problem', undefined);
    });
  }

  it('is checked for each kind of question', async () => {
    for (const query of [summaryQuery(environment.api, '42'), methodQuery(environment.api, 'v1')]) {
      query.subscribe(() => {});
      await environment.settled();
      await environment.last.answer({ merchant: '42' });
      expect(query.current).to.have.nested.property('error.kind', 'shape');
    }
    expect(environment.asked).to.deep.equal(['/v1/merchants/42/reviews/summary', '/v1/methods/v1']);
  });
});
