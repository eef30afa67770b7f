import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.ts';
import { languageOf } from './language.ts';
import { unwatchPage, watchPage, type PageWatcher } from './page-watch.ts';

function watcher(element: Element) {
  const one = { element, changes: 0, arrivals: 0, pageChanged: () => {}, providerArrived: () => {} };
  one.pageChanged = () => void one.changes++;
  one.providerArrived = () => void one.arrivals++;
  return one satisfies PageWatcher & { changes: number; arrivals: number };
}

describe('what is around a tag', () => {
  it('is heard of when a language changes there, until nobody wants to know', async () => {
    const box = await fixture<HTMLElement>(html`<section><p></p></section>`);
    const [one, other] = [watcher(box.firstElementChild as Element), watcher(box)];
    watchPage(one);
    watchPage(other);
    box.title = 'no language';
    box.lang = 'ar';
    await waitUntil(() => one.changes === 1, 'has heard');
    expect(other.changes).to.equal(1);
    unwatchPage(one);
    box.lang = 'en';
    await waitUntil(() => other.changes === 2, 'has heard');
    expect(one.changes).to.equal(1);
    unwatchPage(other);
  });

  it('is heard of across shadow roots', async () => {
    const box = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const inner = (box.firstElementChild as Element).attachShadow({ mode: 'open' });
    const between = inner.appendChild(document.createElement('div'));
    const root = between.attachShadow({ mode: 'open' });
    const one = watcher(root.appendChild(document.createElement('i')));
    watchPage(one);
    for (const [count, element] of [between, box, one.element as HTMLElement].entries()) {
      element.lang = 'ar';
      await waitUntil(() => one.changes === count + 1, `has heard ${count + 1} times`);
    }
    unwatchPage(one);
  });

  it('is heard of when a provider arrives', () => {
    const one = watcher(document.body);
    watchPage(one);
    document.body.dispatchEvent(new Event('context-provider', { bubbles: true }));
    expect(one.arrivals).to.equal(1);
    unwatchPage(one);
    document.body.dispatchEvent(new Event('context-provider', { bubbles: true }));
    expect(one.arrivals).to.equal(1);
  });
});

describe('the language of an element', () => {
  it('is the nearest one that is set, else that of the reader, else English', async () => {
    const box = await fixture<HTMLElement>(
      html`<section lang=" pt-BR ">
        <p lang=""><b></b></p>
      </section>`,
    );
    const bold = box.querySelector('b') as Element;
    expect(languageOf(bold)).to.equal('pt-BR');
    box.removeAttribute('lang');
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    let readers = 'sw';
    Object.defineProperty(navigator, 'language', { configurable: true, get: () => readers });
    try {
      expect(languageOf(bold)).to.equal('sw');
      readers = '';
      expect(languageOf(bold)).to.equal('en');
    } finally {
      Reflect.deleteProperty(navigator, 'language');
      if (lang) document.documentElement.lang = lang;
    }
  });
});
