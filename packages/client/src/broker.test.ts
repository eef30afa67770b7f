import { expect } from '@open-wc/testing';
import { badgeOf } from './badge-of.ts';
import * as own from './broker.ts';
import { FakeWorld } from './testing/fake-world.ts';

const { broker } = own;

/** Another copy of the script: the same text, loaded from another address. */
const copy = (): Promise<typeof own> => import(new URL('broker.ts?copy', import.meta.url).href) as Promise<typeof own>;

describe('the broker of a page', () => {
  it('is the same however the address of the API is written', () => {
    const here = broker('/somewhere');
    expect(broker('/somewhere/')).to.equal(here);
    expect(broker(`${location.origin}/somewhere`)).to.equal(here);
    expect(broker('/elsewhere')).to.not.equal(here);
  });

  it('is one for two copies of the script, and so is every query', async () => {
    const other = await copy();
    expect(other.broker).to.not.equal(broker);
    const world = new FakeWorld();
    expect(other.broker(world.api)).to.equal(broker(world.api));
    expect(other.broker('/first/asked/by/the/other')).to.equal(broker('/first/asked/by/the/other'));
  });

  it('gives a failed query, not an exception, for an address that is none', async () => {
    const query = badgeOf('http://:nowhere', '42');
    query.subscribe(() => {});
    query.subscribe(() => {});
    expect(query.current.is).to.equal('loading');
  });

  it('asks with what the page has: its own fetch, a real answer', async () => {
    const asked: unknown[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(Response.json({ statement: 'a.b.c' }));
    };
    try {
      const query = badgeOf('/in/the/page', '42');
      await new Promise<void>((done) => query.subscribe(() => query.current.is === 'ready' && done()));
      expect(asked).to.deep.equal([`${location.origin}/in/the/page/v1/badges/42`]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('reads over the real network what the page may read, and says so when there is nothing', async () => {
    const query = badgeOf('/there/is/no/such/folder', '42');
    await new Promise<void>((done) => query.subscribe(() => query.current.is === 'failed' && done()));
    expect(query.current).to.have.nested.property('error.status', 404);
  });
});
