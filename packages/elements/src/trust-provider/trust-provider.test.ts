import { expect, html } from '@open-wc/testing';
import { probe } from '../testing/probe.ts';
import './define.ts';
import { TrustProvider } from './trust-provider.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('<trust-provider>', () => {
  it('is followed by a tag inside it, and left behind by one that moves out', async () => {
    const inside = await probe(
      html`<trust-provider api="https://a.example"><test-probe></test-probe></trust-provider>`,
    );
    const provider = inside.parentElement as HTMLElementTagNameMap['trust-provider'];
    provider.api = 'https://b.example';
    await waitUntil(() => inside.settings.api === 'https://b.example');
    document.body.append(inside);
    expect(inside.settings.api).to.equal(location.origin);
    provider.api = 'https://c.example';
    await provider.updateComplete;
    expect(inside.settings.api).to.equal(location.origin);
    inside.remove();
  });

  it('is heard from the outer provider where the inner one is silent', async () => {
    const inside = await probe(
      html`<trust-provider api="https://outer.example"
        ><trust-provider theme="dark"><test-probe></test-probe></trust-provider
      ></trust-provider>`,
    );
    await waitUntil(() => inside.settings.api === 'https://outer.example');
    expect(inside.settings.scheme).to.equal('dark');
  });

  it('is left behind by an inner provider that moves out, with the tags in it', async () => {
    const inside = await probe(
      html`<trust-provider api="https://outer.example"
        ><trust-provider theme="dark"><test-probe></test-probe></trust-provider
      ></trust-provider>`,
    );
    const inner = inside.parentElement as HTMLElementTagNameMap['trust-provider'];
    const outer = inner.parentElement as HTMLElementTagNameMap['trust-provider'];
    document.body.append(inner);
    expect(inside.settings.api).to.equal(location.origin);
    outer.api = 'https://later.example';
    await outer.updateComplete;
    expect([inside.settings.api, inside.settings.scheme]).to.deep.equal([location.origin, 'dark']);
    inner.remove();
  });

  it('is heard through an inner provider that was there before the outer one', async () => {
    const inside = await probe(
      html`<test-outer
        ><trust-provider theme="dark"><test-probe></test-probe></trust-provider
      ></test-outer>`,
    );
    inside.closest('test-outer')?.setAttribute('api', 'https://late-outer.example');
    expect(inside.settings.api).not.to.equal('https://late-outer.example');
    customElements.define('test-outer', class extends TrustProvider {});
    expect(inside.settings.api).to.equal('https://late-outer.example');
  });

  it('reaches a tag in the same task as it is set', async () => {
    const inside = await probe(html`<trust-provider><test-probe></test-probe></trust-provider>`);
    (inside.parentElement as HTMLElementTagNameMap['trust-provider']).api = 'https://now.example';
    expect(inside.settings.api).to.equal('https://now.example');
  });

  it('is heard from a provider that arrives after its tags', async () => {
    const inside = await probe(html`<test-late><test-probe></test-probe></test-late>`);
    (inside.parentElement as HTMLElement).setAttribute('api', 'https://late.example');
    customElements.define('test-late', class extends TrustProvider {});
    await waitUntil(() => inside.settings.api === 'https://late.example');
  });
});
