import { sampleTraffic } from '@huitou/contract/samples.js';
import { expect } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import '../traffic-support/define.ts';
import type { TrafficSupport } from '../traffic-support/traffic-support.ts';

describe('how a tag knows what it shows, in a dialog', () => {
  let server: FakeApi;
  let tag: TrafficSupport;
  beforeEach(async () => {
    server = fakeApi({ '/v1/merchants/hetian/traffic': sampleTraffic });
    tag = document.createElement('traffic-support');
    Object.assign(tag, { merchant: 'hetian', api: server.api, lang: 'en' });
    document.body.append(tag);
    await waitUntil(() => opener(), 'is drawn');
  });
  afterEach(() => {
    tag.remove();
    server.restore();
  });

  const opener = (): HTMLButtonElement | null => tag.renderRoot.querySelector<HTMLButtonElement>('[part=how]');
  const dialog = (): HTMLDialogElement | null => tag.renderRoot.querySelector('dialog');
  async function open(): Promise<HTMLDialogElement> {
    opener()?.focus();
    opener()?.click();
    await waitUntil(() => dialog()?.open, 'opens');
    return dialog() as HTMLDialogElement;
  }
  const facts = (of: ParentNode): Record<string, string> =>
    Object.fromEntries(
      [...of.querySelectorAll<HTMLElement>('[data-fact]')].map((row) => [
        row.dataset.fact ?? '',
        (row.querySelector('dd')?.innerText ?? '').replaceAll(/[\u2066-\u2069]/g, ''),
      ]),
    );

  it('says what is counted, of when, by which rules, by whom, and where it is on record', async () => {
    const said = facts(await open());
    expect(Object.keys(said)).to.deep.equal(['verified', 'as-of', 'rules', 'issuer', 'log']);
    expect(said.verified).to.match(/^Counted from orders/);
    expect(said['as-of']).to.equal('Nov 22, 2026');
    expect(said.issuer).to.include(new URL(server.api).host);
    const links = [...(dialog()?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).to.deep.equal([`${server.api}/v1/traffic-rules/v1`, `${server.api}/log?lang=en`]);
    await expect(tag).to.be.accessible();
  });

  it('vouches for nothing, and leads nowhere, where the figures stand in the page', async () => {
    tag.remove();
    tag = document.createElement('traffic-support');
    Object.assign(tag, { merchant: 'hetian', lang: 'en' });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ '/v1/merchants/hetian/traffic': sampleTraffic });
    tag.append(script);
    document.body.append(tag);
    await waitUntil(() => opener(), 'is drawn');
    const said = facts(await open());
    expect(Object.keys(said)).to.deep.equal(['as-of', 'rules', 'issuer']);
    expect(said.issuer).to.equal(`This page, ${location.host}, has the figures in it; nobody else was asked for them.`);
    expect(dialog()?.querySelectorAll('a').length).to.equal(0);
    expect(server.asked).to.deep.equal(['/v1/merchants/hetian/traffic']);
  });

  it('is closed by its cross, by Escape and by a press beside it, and gives the focus back', async () => {
    for (const close of [
      (one: HTMLDialogElement) => one.querySelector<HTMLElement>('.close')?.click(),
      (one: HTMLDialogElement) => one.click(),
      (one: HTMLDialogElement) => one.dispatchEvent(new Event('cancel', { cancelable: true })) && one.close(),
    ]) {
      const one = await open();
      one.querySelector<HTMLElement>('[data-fact] dd')?.click();
      expect(one.open, 'a press inside').to.equal(true);
      close(one);
      await waitUntil(() => !one.open, 'closes');
      expect((tag.renderRoot as ShadowRoot).activeElement).to.equal(opener());
    }
  });

  it('speaks the language that the tag has when it opens, and reads from that side', async () => {
    for (const [lang, dir, title] of [
      ['zh-CN', 'ltr', '这些从哪里来'],
      ['ar', 'rtl', 'من أين نعرف هذا'],
    ] as const) {
      tag.lang = lang;
      await waitUntil(() => tag.renderRoot.querySelector(`.base[lang=${lang}]`), `speaks ${lang}`);
      const one = await open();
      await waitUntil(() => one.ariaLabel === title, `is called ${title}`);
      expect(getComputedStyle(one.querySelector('dl') as Element).direction).to.equal(dir);
      one.close();
    }
  });

  it('says beside the button where it did not come, and comes with the next press', async () => {
    const messages = { lang: 'en', dir: 'ltr', failed: ['Could not be loaded', ''], retry: 'Try again' } as const;
    expect(opener()?.dataset.late ?? '', messages.lang).to.equal('');
    await open();
    expect(opener()?.dataset.late).to.equal('');
  });
});
