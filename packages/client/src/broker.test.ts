import { expect } from '@open-wc/testing';
import { sampleQuery } from './testing/sample-query.ts';
import * as own from './broker.ts';
import { FakeEnvironment } from './testing/fake-environment.ts';

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
    const environment = new FakeEnvironment();
    expect(other.broker(environment.api)).to.equal(broker(environment.api));
    expect(other.broker('/first/asked/by/the/other')).to.equal(broker('/first/asked/by/the/other'));
  });

  for (const api of [
    'http://:nowhere',
    'data:text/plain,x',
    'javascript:alert(1)',
    'blob:https://x.test/1',
    'ftp://x.test',
  ]) {
    it(`asks nothing at ${api}, which is no address to ask`, async () => {
      const real = globalThis.fetch;
      let asked = 0;
      globalThis.fetch = () => {
        asked++;
        return Promise.reject(new Error('asked'));
      };
      try {
        const query = sampleQuery(api, '42');
        await new Promise<void>((done) => query.subscribe(() => query.current.status === 'failed' && done()));
        expect(query.current).to.have.nested.property('error.code', 'bad-address');
        expect(query.current).to.have.nested.property('error.kind', 'bad-address');
        expect(query.current)
          .to.have.nested.property('error.message')
          .that.matches(/^\S+: must be an http or https address/);
        dispatchEvent(new Event('online'));
        expect(query.current.status).to.equal('failed');
        expect(asked).to.equal(0);
      } finally {
        globalThis.fetch = real;
      }
    });
  }

  it('cuts a long address in its error', async () => {
    const query = sampleQuery(`data:,${'x'.repeat(1000)}`, '42');
    await new Promise<void>((done) => query.subscribe(() => query.current.status === 'failed' && done()));
    expect(query.current)
      .to.have.nested.property('error.message')
      .that.matches(/^data:,x{194}: must be/);
  });

  it('leaves user name, query and fragment of an address out of its requests', () => {
    expect(broker('https://eve:secret@api.test:8080/there/?key=1#top').api).to.equal('https://api.test:8080/there');
    expect(broker('https://api.test').api).to.equal('https://api.test');
  });

  it('asks with what the page has: its own fetch, a real answer', async () => {
    const asked: unknown[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(Response.json({ statement: 'a.b.c' }));
    };
    try {
      const query = sampleQuery('/in/the/page', '42');
      await new Promise<void>((done) => query.subscribe(() => query.current.status === 'ready' && done()));
      expect(asked).to.deep.equal([`${location.origin}/in/the/page/v1/badges/42`]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('reads over the real network, and fails where there is nothing', async () => {
    const query = sampleQuery('/there/is/no/such/folder', '42');
    await new Promise<void>((done) => query.subscribe(() => query.current.status === 'failed' && done()));
    expect(query.current).to.have.nested.property('error.status', 404);
  });
});
