import { expect } from '@open-wc/testing';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { settings, type Labels } from '../core/settings.ts';
import { SettingsController } from '../core/settings-controller.ts';
import type { Probe } from '../testing/probe.ts';
import { MessagesController } from './messages-controller.ts';
import type { Catalog, Messages } from './messages.ts';
import { waitUntil } from '../testing/wait-until.ts';

interface Hello extends Messages {
  readonly hello: string;
  readonly bye: (name: string) => string;
}

const table = (lang: string, hello: string) => async () => ({
  default: { lang, dir: 'ltr', hello, bye: (name: string) => `${hello}, ${name}` } as Hello,
});

let tags = 0;
interface Speaker extends ReactiveElement {
  labels: Labels | undefined;
  readonly renderRoot: HTMLElement;
}
function speaker(catalog: Catalog<Hello>, lang: string, content = ''): Speaker {
  class OneSpeaker extends ReactiveElement {
    static override readonly properties = settings;
    declare labels: Labels | undefined;
    readonly settings = new SettingsController(this as unknown as Probe);
    readonly messages = new MessagesController<Hello>(this as unknown as Probe, catalog);
    protected override update(changed: PropertyValues): void {
      super.update(changed);
      const { current } = this.messages;
      this.renderRoot.textContent = current ? `${current.hello}|${current.bye('Ann')}` : '';
    }
  }
  const tag = `test-speaker-${++tags}`;
  customElements.define(tag, OneSpeaker);
  const element = document.createElement(tag) as OneSpeaker;
  element.lang = lang;
  if (content) element.append(document.createRange().createContextualFragment(content));
  document.body.append(element);
  return element as unknown as Speaker;
}
const says = (element: Speaker, text: string): Promise<void> =>
  waitUntil(() => element.renderRoot.textContent?.split('|')[0] === text, text);

describe('messages', () => {
  it('speaks the language of the tag, whatever its region, and English where a language is missing', async () => {
    const tables = { en: table('en', 'Hello'), 'zh-CN': table('zh-CN', '你好') };
    await says(speaker(tables, 'zh-Hans-SG'), '你好');
    await says(speaker(tables, 'pt-BR'), 'Hello');
  });

  it('changes language in place and loads each table once', async () => {
    let loads = 0;
    const zh = () => (loads++, table('zh-CN', '你好')());
    const element = speaker({ en: table('en', 'Hello'), 'zh-CN': zh }, 'en');
    await says(element, 'Hello');
    for (const [lang, text] of [
      ['zh-CN', '你好'],
      ['en', 'Hello'],
      ['zh', '你好'],
    ] as const) {
      element.lang = lang;
      await says(element, text);
    }
    expect(loads).to.equal(1);
  });

  it('keeps the last words until the new ones are here', async () => {
    const { promise, resolve } = Promise.withResolvers<{ default: Hello }>();
    let asked = false;
    const slow = () => ((asked = true), promise);
    const element = speaker({ en: table('en', 'Hello'), ar: slow }, 'en');
    await says(element, 'Hello');
    element.lang = 'ar';
    await waitUntil(() => asked);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.match(/^Hello/);
    resolve(await table('ar', 'مرحبا')());
    await says(element, 'مرحبا');
  });

  it('speaks English while a table cannot be fetched, and tries again', async () => {
    let broken = true;
    const zh = async () => {
      if (broken) throw new TypeError('on purpose');
      return table('zh-CN', '你好')();
    };
    const element = speaker({ en: table('en', 'Hello'), 'zh-CN': zh }, 'zh');
    await says(element, 'Hello');
    broken = false;
    element.requestUpdate();
    await says(element, '你好');
  });

  for (const lang of ['zh_CN', 'zh-TW', 'ZH', 'zh-Hant-HK']) {
    it(`reads ${lang} as a way to write Chinese`, async () => {
      await says(speaker({ en: table('en', 'Hello'), 'zh-CN': table('zh-CN', '你好') }, lang), '你好');
    });
  }

  for (const lang of ['constructor', 'toString', '__proto__', '-', 'en-']) {
    it(`takes ${lang} for no language of the catalog`, async () => {
      await says(speaker({ en: table('en', 'Hello'), ar: table('ar', 'مرحبا') }, lang), 'Hello');
    });
  }

  it('gives way to the page\u2019s own words, by property and by a JSON child', async () => {
    const catalog = { en: table('en', 'Hello') };
    const one = speaker(catalog, 'en');
    one.labels = { hello: 'Hi', bye: 'See you, {0}', constructor: 'x', unknown: 'y' };
    await waitUntil(() => one.renderRoot.textContent === 'Hi|See you, Ann');
    const other = speaker(catalog, 'en', '<script type="application/json">{"hello":"Servus"}</script>');
    await says(other, 'Servus');
  });

  it('is drawn with the page\u2019s own words at once, not with others before', async () => {
    const catalog = { en: table('en', 'Hello') };
    await says(speaker(catalog, 'en'), 'Hello');
    const element = speaker(catalog, 'en', '<script type="application/json">{"hello":"Moin"}</script>');
    const drawn: (string | undefined)[] = [];
    const note = (): void => void drawn.push(element.renderRoot.textContent?.split('|')[0]);
    await element.updateComplete;
    note();
    new MutationObserver(note).observe(element.renderRoot, { childList: true });
    await says(element, 'Moin');
    expect(drawn.filter(Boolean)).to.deep.equal(['Moin']);
  });
});
