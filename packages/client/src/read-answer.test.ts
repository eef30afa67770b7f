import { expect } from '@open-wc/testing';
import { badgeOf } from './badge-of.ts';
import { FakeWorld } from './testing/fake-world.ts';
import { methodOf } from './method-of.ts';
import { summaryOf } from './summary-of.ts';

describe('an answer', () => {
  let world: FakeWorld;
  beforeEach(() => (world = new FakeWorld()));

  const answered = async (body: unknown, status = 200) => {
    const query = badgeOf(world.api, '42');
    query.subscribe(() => {});
    await world.settled();
    await world.last.answer(body, status);
    return query.current;
  };
  const address = () => `${world.api}/v1/badges/42`;

  for (const [what, body, reason] of [
    ['is a page of HTML', '<!doctype html>', 'the answer must be object, not undefined'],
    ['is cut off', '{"statement":"a', 'the answer must be object, not undefined'],
    ['is another kind of value', [], 'the answer must be object, not array'],
    ['lacks a field', {}, '/statement is missing'],
    ['has a field of another type', { statement: { _$litType$: 1 } }, '/statement must be string or null, not object'],
  ] as const) {
    it(`that ${what} never reaches a tag`, async () => {
      const current = await answered(body);
      expect(current.is).to.equal('failed');
      expect(current).to.have.nested.property('error.kind', 'shape');
      expect(current).to.have.nested.property('error.message', `${address()}: ${reason}`);
    });
  }

  it('loses __proto__, however it is written', async () => {
    for (const name of ['__proto__', '\\u005f_proto__', '__prot\\u006f__']) {
      world = new FakeWorld();
      const current = await answered(`{"statement":"a","${name}":{"polluted":1},"deep":{"${name}":{"polluted":1}}}`);
      const { value } = current as unknown as { value: { deep: object } };
      expect(Object.keys(value)).to.deep.equal(['statement', 'deep']);
      expect(Object.keys(value.deep)).to.deep.equal([]);
      expect('polluted' in value || 'polluted' in value.deep).to.equal(false);
    }
  });

  it('may carry more than the contract names', async () => {
    expect(await answered({ statement: 'a', later: 1 })).to.deep.include({ is: 'ready' });
  });

  it('that is an error tells what the API says of it, cut at 200 letters', async () => {
    const type = 'https://errors.test/no-badge';
    const current = await answered({ type, title: 'x'.repeat(300), status: 404 }, 404);
    expect(current).to.have.nested.property('error.status', 404);
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
    for (const query of [summaryOf(world.api, '42'), methodOf(world.api, 'v1')]) {
      query.subscribe(() => {});
      await world.settled();
      await world.last.answer({ merchant: '42' });
      expect(query.current).to.have.nested.property('error.kind', 'shape');
    }
    expect(world.asked).to.deep.equal(['/v1/merchants/42/reviews/summary', '/v1/methods/v1']);
  });
});
