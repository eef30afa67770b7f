import { expect, nextFrame } from '@open-wc/testing';
import { begin, calm, define, giveMerchant, names, questions, seen, show, shows } from './stage.ts';

describe('a tag that is moved about', () => {
  before(async () => {
    await begin();
    await define();
  });

  // What stands below a list decides how much of it is shown at first.
  afterEach(() => document.body.replaceChildren());

  for (const name of names) {
    it(`<${name}> keeps what it shows and asks nothing again`, async () => {
      // Room that is kept lets a tag grow once nobody sees it, which a move may be.
      const tag = await show(name, { reserve: 'none' });
      const before = seen(tag);
      const asked = questions().length;

      const elsewhere = document.createElement('section');
      document.body.append(elsewhere);
      elsewhere.append(tag);
      expect(tag.state, 'at once').not.to.match(/idle|loading|checking/);

      for (let turn = 0; turn < 3; turn++) {
        tag.remove();
        await nextFrame();
        document.body.prepend(tag);
        await nextFrame();
      }
      await shows(tag);
      await calm(tag);
      expect(seen(tag)).to.equal(before);
      expect(questions().slice(asked)).to.deep.equal([]);
    });

    it(`<${name}> still listens after a move`, async () => {
      const tag = await show(name);
      document.body.prepend(tag);
      tag.merchant = '';
      await shows(tag, 'idle');
      tag.remove();
      giveMerchant(tag, 'ruths-house');
      document.body.append(tag);
      await shows(tag);
    });

    it(`<${name}> can go while it waits, and comes back`, async () => {
      const tag = await show(name, { merchant: 'ruths-house' });
      tag.setAttribute('api', 'https://slow.huitou.test');
      await tag.updateComplete;
      tag.remove();
      await nextFrame();
      tag.setAttribute('api', 'https://live.huitou.test');
      document.body.append(tag);
      await shows(tag);
    });

    it(`<${name}> works in another component’s shadow root, and follows the page around it`, async () => {
      const tag = await show(name);
      const english = seen(tag);
      const host = document.createElement('div');
      host.lang = 'zh-CN';
      document.body.append(host);
      tag.removeAttribute('lang');
      host.attachShadow({ mode: 'open' }).append(tag);
      await shows(tag);
      await expectOther(() => seen(tag), english);
    });
  }

  /** Waits until a tag reads differently. */
  async function expectOther(read: () => string, than: string): Promise<void> {
    const end = performance.now() + 5_000;
    while (read() === than && performance.now() < end) await nextFrame();
    expect(read()).not.to.equal(than);
  }
});
