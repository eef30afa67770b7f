import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { snapshot } from '../returning-customer-index/snapshot.fixture.ts';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import './define.ts';
import type { TrustVenue } from './trust-venue.ts';

describe('<trust-venue>', () => {
  let server: FakeApi;
  beforeEach(() => {
    server = fakeApi({ '/v1/merchants/hetian/index': snapshot() });
  });
  afterEach(() => server.restore());

  const show = async (merchant: string, state: string): Promise<TrustVenue> => {
    const tag = await fixture<TrustVenue>(
      html`<trust-venue api=${server.api} merchant=${merchant} lang="en">Our shop</trust-venue>`,
    );
    await waitUntil(() => tag.state === state && tag.renderRoot.querySelector('.card'), state, { timeout: 5_000 });
    return tag;
  };
  const seen = (tag: TrustVenue): string => (tag.renderRoot.querySelector('.base') as HTMLElement).innerText;

  it('shows how many came back', async () => {
    const tag = await show('hetian', 'ready');
    expect(seen(tag)).to.include('buyers came back');
    await expect(tag).to.be.accessible();
  });

  it('is as small as what it says when there is no answer', async () => {
    const tag = await show('nobody', 'failed');
    expect(seen(tag)).not.to.include('buyers came back');
  });
});
