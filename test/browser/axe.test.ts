import { expect } from '@open-wc/testing';
import { begin, define, make, names, shows } from './stage.ts';

const grounds = { light: '#efe9e3', dark: '#120e0c', overlay: '#3a2a22' } as const;

describe('what axe finds', () => {
  before(async () => {
    await begin();
    await define();
  });
  afterEach(() => document.body.removeAttribute('bgcolor'));

  for (const name of names) {
    for (const [theme, ground] of Object.entries(grounds)) {
      for (const lang of ['zh-CN', 'en', 'ar']) {
        it(`nothing in <${name}>, ${theme}, ${lang}`, async () => {
          document.body.setAttribute('bgcolor', ground);
          const tag = make(name, { theme, lang });
          document.body.append(tag);
          await shows(tag);
          // Half faded in, words have half their contrast.
          for (const one of tag.renderRoot.getAnimations()) {
            if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
          }
          await expect(tag).to.be.accessible();
          tag.remove();
        });
      }
    }
  }
});
