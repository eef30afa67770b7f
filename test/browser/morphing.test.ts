import { expect, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';
import { Idiomorph } from 'idiomorph';
import { api, begin, calm, define, merchant, names, needed, questions, seen, shows, type Tag } from './stage.ts';

/** The page as its server writes it. */
const written = (name: string, { who = merchant as string, around = 'Today', more = '' } = {}): string => {
  const { token } = needed(name, who);
  const attributes = (token ? `token="${token}" ` : '') + more;
  return `<h1>${around}</h1><${name} merchant="${who}" api="${api}" lang="en" theme="light" reserve="none" ${attributes}><p>Our own content</p></${name}>`;
};

describe('a page that renders itself again', () => {
  const page = document.createElement('main');
  before(async () => {
    await begin();
    await define();
    document.body.append(page);
  });
  after(() => page.remove());

  /** Makes the page new, waits for its one tag. */
  async function open(name: string, settings?: Parameters<typeof written>[1]): Promise<Tag> {
    page.replaceChildren(document.createRange().createContextualFragment(written(name, settings)));
    const tag = page.querySelector(name) as Tag;
    await shows(tag);
    await calm(tag);
    return tag;
  }
  const morph = (html: string): unknown => Idiomorph.morph(page, html, { morphStyle: 'innerHTML' });

  for (const name of names) {
    it(`by morphing leaves <${name}> as it is: there is nothing on it to take away`, async () => {
      const tag = await open(name);
      const [attributes, drawn, before] = [tag.outerHTML, tag.renderRoot.innerHTML, questions().length];
      const nodes = [...tag.renderRoot.querySelectorAll('*')];
      for (const around of ['Tomorrow', 'Today']) {
        morph(written(name, { around }));
        expect(page.querySelector('h1')?.textContent).to.equal(around);
        expect(page.querySelector(name), 'the same tag').to.equal(tag);
        await nextFrame();
        await tag.updateComplete;
        expect(tag.outerHTML).to.equal(attributes);
        expect(tag.renderRoot.innerHTML).to.equal(drawn);
        expect(nodes.every((node) => node.isConnected)).to.equal(true);
      }
      expect(questions().slice(before)).to.deep.equal([]);
    });

    it(`by morphing takes the attribute of <${name}> that it asked for, and the state stays`, async () => {
      const tag = await open(name, { more: 'reflect-state' });
      const { state } = tag;
      expect(tag.getAttribute('state')).to.equal(state);
      morph(written(name, { more: 'reflect-state', around: 'Tomorrow' }));
      await nextFrame();
      expect(tag.state).to.equal(state);
      tag.lang = 'zh-CN';
      await waitUntil(() => tag.getAttribute('state') === state, 'it comes back');
    });

    it(`by morphing puts another merchant into <${name}>`, async () => {
      const tag = await open(name);
      const before = seen(tag);
      morph(written(name, { who: 'ruths-house' }));
      expect(page.querySelector(name)).to.equal(tag);
      await tag.updateComplete;
      await shows(tag);
      expect(seen(tag)).not.to.equal(before);
    });

    it(`by changing its body shows <${name}> at once when it comes back from a cache`, async () => {
      const tag = await open(name);
      const before = seen(tag);
      const cached = page.cloneNode(true) as HTMLElement;
      expect(cached.innerHTML, 'a clean copy').to.equal(written(name).replace(/ (?=>)/, ''));
      await open(name, { who: 'ruths-house' });
      const asked = questions().length;
      page.replaceChildren(...cached.childNodes);
      const back = page.querySelector(name) as Tag;
      expect(back).not.to.equal(tag);
      await shows(back);
      await calm(back);
      expect(seen(back)).to.equal(before);
      // What is live is heard of by a stream, which is opened anew for whoever stands in the page now.
      const reads = questions().slice(asked);
      expect(reads).to.deep.equal([]);
    });
  }
});
