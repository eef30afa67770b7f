import { expect } from '@open-wc/testing';
import type { SetupWorker } from 'msw/browser';
import { startMock } from './browser.ts';
import { apiOf } from './scenario.ts';

describe('the mock in a page', () => {
  let worker: SetupWorker;
  before(async () => void (worker = await startMock('/mockServiceWorker.js')));
  after(() => worker.stop());

  const read = (path: string): Promise<Response> => fetch(apiOf('live') + path, { credentials: 'omit' });

  it('answers a fetch at the API’s address with the real server’s handler', async () => {
    const response = await read('/v1/merchants/hetian/reviews?sort=helpful');
    const page = (await response.json()) as { readonly reviews: readonly { readonly author: string }[] };
    expect(page.reviews[0]?.author).to.equal('小*禾');
  });

  it('signs badges in the page', async () => {
    const { statement } = (await (await read('/v1/badges/hetian')).json()) as { readonly statement: string };
    expect(statement.split('.')).to.have.length(3);
  });

  it('fails as a network does where nothing gets through', async () => {
    let failure: unknown;
    await fetch(`${apiOf('offline')}/healthz`).catch((error: unknown) => (failure = error));
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('leaves the page’s own requests alone', async () => {
    expect((await fetch(import.meta.url)).ok).to.equal(true);
  });
});
