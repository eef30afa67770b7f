import { expect } from '@open-wc/testing';
import { begin, define, names, show, type Tag } from './stage.ts';

describe('a script that is loaded twice', () => {
  before(async () => {
    await begin();
    await define();
  });

  it('leaves the tags to whoever came first', async () => {
    const first = names.map((name) => customElements.get(name));
    // Another address is another module to a browser: the class bodies run again, the tags are taken already.
    for (const name of names) await import(`/packages/elements/src/${name}/define.ts?again`);
    expect(names.map((name) => customElements.get(name))).to.deep.equal(first);
  });

  for (const name of names) {
    it(`<${name}> goes on working`, async () => {
      await show(name);
    });
  }

  it('says so once where the versions differ, and steps back', async () => {
    const { register } = await import('../../packages/elements/src/core/register.ts');
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    try {
      const Other = class extends HTMLElement {
        static readonly version = '9.9.9';
      };
      for (const name of names) register(name, Other);
      expect(said).to.have.length(names.length);
      for (const name of names) expect(customElements.get(name)).not.to.equal(Other);
      expect(said[0]).to.include('9.9.9');
    } finally {
      console.warn = warn;
    }
  });

  for (const name of names) {
    it(`the class of <${name}> works under any tag name`, async () => {
      const Original = customElements.get(name) as CustomElementConstructor;
      const alias = `my-${name}`;
      customElements.define(alias, class extends Original {});
      const tag = document.createElement(alias) as Tag;
      document.body.append(tag);
      await tag.updateComplete;
      expect(tag.state).to.equal('idle');
      tag.remove();
    });
  }
});
