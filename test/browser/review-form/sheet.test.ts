import { expect, nextFrame } from '@open-wc/testing';
import { control, newToken, serveMock, showForm, write } from './show-form.ts';

describe('<repeat-buyer-review-form variant="sheet"> on a phone', () => {
  let mock: ReturnType<typeof serveMock>;
  beforeEach(() => void (mock = serveMock()));
  afterEach(() => mock.restore());

  for (const lang of ['zh-CN', 'en', 'ar']) {
    it(`leaves room for the cross above it, however much is written in ${lang}`, async () => {
      const form = await showForm({ token: newToken(), lang, variant: 'sheet' });
      (form.parentElement as HTMLElement).style.width = '360px';
      await write(form, 'It came a day early, and every apple was whole. '.repeat(40));
      await nextFrame();
      // The smallest phones in use are 640 px high; the cross is 44 px, with 8 px below it.
      expect(form.offsetHeight).to.be.at.most(640 - 52);
      expect(control(form, 'textarea').scrollHeight).to.be.above(control(form, 'textarea').clientHeight);
    });
  }

  it('says each thing in one line in English, the longest of the languages', async () => {
    const form = await showForm({ token: newToken(), variant: 'sheet' });
    (form.parentElement as HTMLElement).style.width = '360px';
    await nextFrame();
    const lines = (selector: string): number => {
      const part = control(form, selector);
      return Math.round(part.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(part).lineHeight));
    };
    expect([lines('.head .quiet'), lines('[part=note]')]).to.deep.equal([1, 1]);
    expect(control(form, 'textarea').offsetHeight).to.be.at.most(48);
  });
});
