import { needs } from '@huitou/contract/testing/needs.js';
import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import { Idiomorph } from 'idiomorph';
import { api, begin, calm, define, merchant, questions, seen, show, shows, type Tag } from '../stage.ts';

declare const gc: ((how: { readonly type: 'major'; readonly execution: 'async' }) => Promise<void>) | undefined;

const name = 'repeat-buyer-review-form';
const token = `regular.${Date.now().toString(36)}`;
const fieldOf = (tag: Tag): HTMLTextAreaElement => tag.renderRoot.querySelector('textarea') as HTMLTextAreaElement;

/** What every other tag is put through, for the one that shows each visitor something else. */
describe('the form on a page that does as it likes', () => {
  before(async () => {
    await begin();
    await define();
  });

  it('stays as it is when the page is morphed', async () => {
    const page = document.createElement('main');
    document.body.append(page);
    const written = (around: string): string =>
      `<h1>${around}</h1><${name} merchant="${merchant}" api="${api}" lang="en" token="${token}"></${name}>`;
    page.replaceChildren(document.createRange().createContextualFragment(written('Today')));
    const tag = page.querySelector(name) as HTMLElement as Tag;
    await shows(tag);
    await calm(tag);
    const [attributes, nodes, before] = [tag.outerHTML, [...tag.renderRoot.querySelectorAll('*')], questions().length];
    Idiomorph.morph(page, written('Tomorrow'), { morphStyle: 'innerHTML' });
    await nextFrame();
    expect(page.querySelector(name)).to.equal(tag);
    expect(tag.outerHTML).to.equal(attributes);
    expect(nodes.every((node) => node.isConnected)).to.equal(true);
    expect(questions().slice(before)).to.deep.equal([]);
    page.remove();
  });

  it('keeps working and asks nothing again when it is moved', async () => {
    const tag = await show(name, { token: `${token}-moved` });
    fieldOf(tag).value = 'on the way';
    fieldOf(tag).dispatchEvent(new Event('input', { bubbles: true }));
    const before = questions().length;
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(tag);
    await calm(tag);
    expect([fieldOf(tag).value, questions().length]).to.deep.equal(['on the way', before]);
    elsewhere.remove();
  });

  it('speaks another language in place, and what was typed stays', async () => {
    const tag = await show(name, { token: `${token}-language` });
    fieldOf(tag).value = 'my words';
    fieldOf(tag).dispatchEvent(new Event('input', { bubbles: true }));
    for (const [lang, letters] of Object.entries({ 'zh-CN': /第 19 次/, ar: /شراؤك/, en: /19th/ })) {
      tag.lang = lang;
      await waitUntil(() => tag.renderRoot.querySelector(`.base[lang=${lang}]`), `speaks ${lang}`);
      await calm(tag);
      expect(seen(tag)).to.match(letters);
      expect(fieldOf(tag).value).to.equal('my words');
      const base = tag.renderRoot.querySelector('.base') as Element;
      expect(getComputedStyle(base).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    }
    tag.remove();
  });

  it('is let go of when it is taken out', async function () {
    await needs(this, 'gc');
    const refs: WeakRef<Element>[] = [];
    const pass = async (): Promise<void> => {
      const room = document.createElement('div');
      for (let i = 0; i < 40; i++) {
        const tag = document.createElement(name);
        Object.assign(tag, { merchant, api, token: `${token}-${i}`, lang: 'en' });
        room.append(tag);
      }
      document.body.append(room);
      for (const tag of room.children) await shows(tag as Tag);
      room.remove();
      refs.push(...[...room.children].map((tag) => new WeakRef(tag)));
    };
    // The first of a page is left out: what loads its body holds it for a while.
    const example = await show(name, { token });
    for (let i = 0; i < 4; i++) await pass();
    const left = (): number => refs.filter((ref) => ref.deref()).length;
    for (let turn = 0; turn < 200 && left() > 0; turn++) {
      await nextFrame();
      await gc?.({ type: 'major', execution: 'async' });
    }
    expect(left(), 'tags that something still holds').to.equal(0);
    example.remove();
  }).timeout(60_000);
});
