import { expect, waitUntil } from '@open-wc/testing';
import { StringsController, type Tables, type Words } from './strings.ts';
import { Widget } from './widget.ts';

interface Hello extends Words {
  readonly hello: string;
}

const table = (lang: string, hello: string) => async () => ({ default: { lang, dir: 'ltr', hello } as Hello });

let tags = 0;
function speaker(tables: Tables<Hello>, lang: string): Widget {
  class Speaker extends Widget {
    readonly words = new StringsController(this, tables);
    protected override update(): void {
      this.renderRoot.textContent = this.words.current?.hello ?? '';
    }
  }
  const tag = `test-speaker-${++tags}`;
  customElements.define(tag, Speaker);
  const element = document.createElement(tag) as Speaker;
  element.lang = lang;
  document.body.append(element);
  return element;
}
const says = (element: Widget, text: string): Promise<void> =>
  waitUntil(() => element.renderRoot.textContent === text, text);

describe('strings', () => {
  it('speaks the language of the tag, whatever its region, and English where a language is missing', async () => {
    const tables = { en: table('en', 'Hello'), zh: table('zh-CN', '你好') };
    await says(speaker(tables, 'zh-Hans-SG'), '你好');
    await says(speaker(tables, 'pt-BR'), 'Hello');
  });

  it('changes language in place and loads each table once', async () => {
    let loads = 0;
    const zh = () => (loads++, table('zh-CN', '你好')());
    const element = speaker({ en: table('en', 'Hello'), zh }, 'en');
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
    expect(element.renderRoot.textContent).to.equal('Hello');
    resolve(await table('ar', 'مرحبا')());
    await says(element, 'مرحبا');
  });

  it('speaks English while a table cannot be fetched, and tries again', async () => {
    let broken = true;
    const zh = async () => {
      if (broken) throw new TypeError('on purpose');
      return table('zh-CN', '你好')();
    };
    const element = speaker({ en: table('en', 'Hello'), zh }, 'zh');
    await says(element, 'Hello');
    broken = false;
    element.requestUpdate();
    await says(element, '你好');
  });
});
