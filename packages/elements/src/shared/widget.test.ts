import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../trust-provider/define.ts';
import { StateEvent } from './events.ts';
import { probe, type Probe } from './probe.fixture.ts';

describe('where the API is', () => {
  it('is said by the attribute first, then the provider, the page, the script', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'huitou-api', content: 'https://meta.example/' });
    expect((await probe(html`<test-probe></test-probe>`)).address).to.equal(location.origin);
    document.head.append(meta);
    expect((await probe(html`<test-probe></test-probe>`)).address).to.equal('https://meta.example');
    const inside = await probe(
      html`<trust-provider api="https://p.example/x/"><test-probe></test-probe></trust-provider>`,
    );
    expect(inside.address).to.equal('https://p.example/x');
    inside.api = '/own';
    expect(inside.address).to.equal('/own');
    meta.remove();
  });
});

describe('language', () => {
  it('is that of the nearest ancestor, follows it, and yields to its own', async () => {
    const inside = await probe(
      html`<section lang="ar">
        <p><test-probe></test-probe></p>
      </section>`,
    );
    const shown = (lang: string) => waitUntil(() => inside.renderRoot.textContent === lang, `shows ${lang}`);
    await shown('ar');
    inside.closest('section')?.setAttribute('lang', 'zh-CN');
    await shown('zh-CN');
    inside.lang = 'en';
    await shown('en');
  });

  it('is found and followed across shadow roots', async () => {
    const host = await fixture(html`<section lang="ar"><div></div></section>`);
    const root = (host.firstElementChild as Element).attachShadow({ mode: 'open' });
    const inside = document.createElement('test-probe') as Probe;
    root.append(inside);
    await waitUntil(() => inside.renderRoot.textContent === 'ar');
    host.setAttribute('lang', 'fr');
    await waitUntil(() => inside.renderRoot.textContent === 'fr');
  });
});

describe('theme', () => {
  const scheme = (element: Element): string => getComputedStyle(element).colorScheme;

  it('is its own, else the provider\u2019s, else the system\u2019s', async () => {
    const inside = await probe(html`<trust-provider theme="overlay"><test-probe></test-probe></trust-provider>`);
    expect(scheme(inside)).to.equal('dark');
    inside.theme = 'light';
    await inside.updateComplete;
    expect(scheme(inside)).to.equal('light');
    expect(scheme(await probe(html`<test-probe></test-probe>`))).to.equal('light dark');
  });

  it('stays a box on a page that unsets everything, and can be hidden', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important; color: red }';
    document.head.append(style);
    const inside = await probe(html`<test-probe></test-probe>`);
    expect(getComputedStyle(inside).display).to.equal('block');
    inside.hidden = true;
    expect(getComputedStyle(inside).display).to.equal('none');
    style.remove();
  });
});

describe('loading', () => {
  it('waits for the reader if lazy, and then goes on', async () => {
    const root = await fixture(
      html`<div>
        <div class="far"></div>
        <test-probe loading="lazy"></test-probe>
      </div>`,
    );
    const far = root.querySelector('.far') as HTMLElement;
    far.style.height = '4000px';
    const inside = root.querySelector('test-probe') as Probe;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(inside.near).to.equal(false);
    inside.scrollIntoView();
    await waitUntil(() => inside.near);
    expect((await probe(html`<test-probe></test-probe>`)).near).to.equal(true);
  });
});

describe('state', () => {
  it('is an attribute and an event, once a change', async () => {
    const inside = await probe(html`<test-probe></test-probe>`);
    expect(inside.getAttribute('state')).to.equal('ready');
    const heard: string[] = [];
    inside.addEventListener('huitou-state', ({ state }) => heard.push(state));
    inside.requestUpdate();
    await inside.updateComplete;
    setTimeout(() => {
      inside.show = 'stale';
      inside.requestUpdate();
    });
    const event = await oneEvent(inside, 'huitou-state');
    expect(event).to.be.instanceOf(StateEvent);
    expect(heard).to.deep.equal(['stale']);
  });

  it('greets once a merchant', async () => {
    const inside = await probe(html`<test-probe merchant="a"></test-probe>`);
    const greeted: string[] = [];
    inside.addEventListener('huitou-ready', ({ merchant }) => greeted.push(merchant));
    for (const [merchant, show] of [
      ['a', 'stale'],
      ['b', 'loading'],
      ['b', 'ready'],
      ['b', 'stale'],
    ] as const) {
      inside.merchant = merchant;
      inside.show = show;
      inside.requestUpdate();
      await inside.updateComplete;
    }
    expect(greeted).to.deep.equal(['b']);
  });
});
