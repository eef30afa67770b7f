import { expect, fixture, html } from '@open-wc/testing';
import '../trust-provider/define.ts';
import { probe, type Probe } from '../testing/probe.ts';
import { waitUntil } from '../testing/wait-until.ts';

describe('where the API is', () => {
  it('is decided by the attribute first, then the provider, the page, the script', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'huitou-api', content: ' https://meta.example/ ' });
    expect((await probe(html`<test-probe></test-probe>`)).settings.api).to.equal(location.origin);
    document.head.append(meta);
    expect((await probe(html`<test-probe></test-probe>`)).settings.api).to.equal('https://meta.example');
    const inside = await probe(
      html`<trust-provider api="https://p.example/x/"><test-probe></test-probe></trust-provider>`,
    );
    expect(inside.settings.api).to.equal('https://p.example/x');
    inside.api = '/own';
    expect(inside.settings.api).to.equal('/own');
    meta.remove();
  });

  it('takes attributes without the white space around them', async () => {
    const one = await probe(html`<test-probe merchant="  hetian " api=" https://a.example "></test-probe>`);
    expect(one.merchant).to.equal('hetian');
    expect(one.settings.api).to.equal('https://a.example');
  });

  it('takes the text "false", as frameworks write it before the script has come, for off', async () => {
    const one = await probe(html`<test-probe></test-probe>`);
    for (const name of ['reflect-state', 'debug']) one.setAttribute(name, 'false');
    expect([one.reflectState, one.debug]).to.deep.equal([false, false]);
    expect(one.hasAttribute('state')).to.equal(false);
    for (const text of ['', 'true']) {
      one.setAttribute('reflect-state', text);
      expect(one.reflectState, text).to.equal(true);
      one.removeAttribute('reflect-state');
      expect(one.reflectState).to.equal(false);
    }
  });
});

describe('language', () => {
  const shows = (one: Probe, lang: string): Promise<void> =>
    waitUntil(() => one.renderRoot.textContent?.includes(lang), `shows ${lang}`);

  it('is that of the nearest ancestor, follows it, and yields to its own', async () => {
    const inside = await probe(
      html`<section lang="ar">
        <p><test-probe></test-probe></p>
      </section>`,
    );
    await shows(inside, 'ar');
    inside.closest('section')?.setAttribute('lang', 'zh-CN');
    await shows(inside, 'zh-CN');
    inside.lang = 'en';
    await shows(inside, 'en');
  });

  it('is found and followed across shadow roots, and an empty one is no language', async () => {
    const host = await fixture(html`<section lang="ar"><div lang=""></div></section>`);
    const root = (host.firstElementChild as Element).attachShadow({ mode: 'open' });
    const inside = document.createElement('test-probe') as Probe;
    root.append(inside);
    await shows(inside, 'ar');
    host.setAttribute('lang', 'fr');
    await shows(inside, 'fr');
  });
});

describe('theme', () => {
  const scheme = (one: Probe): string => getComputedStyle(one.renderRoot.querySelector('.base') as Element).colorScheme;
  const classes = (one: Probe): string => one.renderRoot.querySelector('.base')?.className ?? '';

  it('is its own, else the provider\u2019s; without one the tag follows the color-scheme it stands in', async () => {
    const inside = await probe(html`<trust-provider theme="overlay"><test-probe></test-probe></trust-provider>`);
    expect(classes(inside)).to.include('overlay');
    inside.theme = 'light';
    await inside.updateComplete;
    expect(classes(inside)).to.include('light').and.not.include('overlay');
    const free = await probe(
      html`<div>
        <style>
          .dark-page {
            color-scheme: dark;
          }
        </style>
        <div class="dark-page"><test-probe></test-probe></div>
      </div>`,
    );
    expect(scheme(free)).to.equal('dark');
    expect(classes(free).trim()).to.equal('base room');
    expect(scheme(await probe(html`<test-probe></test-probe>`)), 'a page that sets nothing').to.equal('normal');
  });

  it('ignores what is no theme', async () => {
    expect(classes(await probe(html`<test-probe theme="sepia"></test-probe>`)).trim()).to.equal('base room');
  });
});

describe('a page that hides a tag', () => {
  const hidings: Readonly<Record<string, string>> = {
    visibility: 'visibility: hidden',
    'pointer-events': 'pointer-events: none',
  };
  for (const [property, style] of Object.entries(hidings)) {
    it(`hides it by ${property} of an ancestor`, async () => {
      const root = await fixture<HTMLElement>(html`<div><test-probe></test-probe></div>`);
      root.style.cssText = style;
      const one = root.querySelector('test-probe') as Probe;
      await one.updateComplete;
      const box = one.renderRoot.querySelector('.box') as Element;
      expect(getComputedStyle(box).getPropertyValue(property)).to.equal(style.split(': ')[1]);
    });
  }

  it('hides it by its own display, and by hidden on any page', async () => {
    const one = await probe(html`<test-probe></test-probe>`);
    one.style.display = 'none';
    expect(one.offsetHeight).to.equal(0);
    one.removeAttribute('style');
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important; color: red }';
    document.head.append(style);
    expect(one.renderRoot.querySelector('.box')?.getBoundingClientRect().width).to.be.greaterThan(100);
    one.hidden = true;
    expect(getComputedStyle(one).display).to.equal('none');
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
    expect(inside.visibility.visible).to.equal(false);
    inside.scrollIntoView();
    await waitUntil(() => inside.visibility.visible);
    expect((await probe(html`<test-probe></test-probe>`)).visibility.visible).to.equal(true);
  });

  it('waits for nothing where the page has no way to tell what is in sight', async () => {
    const { IntersectionObserver } = window;
    Reflect.deleteProperty(window, 'IntersectionObserver');
    try {
      const one = await probe(html`<test-probe loading="lazy"></test-probe>`);
      expect(one.visibility.visible).to.equal(true);
    } finally {
      window.IntersectionObserver = IntersectionObserver;
    }
  });
});
