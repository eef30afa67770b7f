import { needs } from '@huitou/contract/testing/needs.js';
import { contrast } from '@huitou/tokens/contrast.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { paintedTexts } from './painted-texts.ts';
import { newToken, serveMock, showForm } from './review-form/show-form.ts';
import { inboxServer, one, press, show, write } from './review-inbox/show-inbox.ts';

/** Texts of a tag that vanish on white paper where a browser leaves backgrounds out, as it does unless it is told. */
const lost = (tag: Element): string[] =>
  paintedTexts(tag).flatMap(({ text, color, grounds }) => {
    const [ground = '#fff'] = grounds.filter(({ exact }) => exact).map((one) => one.color);
    const ratio = contrast(color, ground, '#fff', '#fff');
    return ratio < 4.5 ? `“${text}”: ${color} on ${ground} has ${ratio.toFixed(1)} : 1` : [];
  });

describe('what is filled with a colour, on paper without backgrounds', () => {
  before(async function () {
    await needs(this, 'emulateMedia');
  });
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('keeps its ground in the inbox: the answer’s button and a filter that is on', async () => {
    const server = inboxServer();
    try {
      const tag = await show();
      await press(tag, '[data-review]');
      await write(tag, 'We send it again.');
      await press(tag, '.tools [aria-pressed="false"].chip');
      await emulateMedia({ media: 'print' });
      expect(one(tag, '[aria-pressed="true"].chip')).not.to.equal(null);
      expect(lost(tag)).to.deep.equal([]);
    } finally {
      server.restore();
    }
  });

  it('keeps its ground in the form: its first button', async () => {
    const mock = serveMock();
    try {
      const form = await showForm({ token: newToken() });
      await emulateMedia({ media: 'print' });
      expect(lost(form)).to.deep.equal([]);
    } finally {
      mock.restore();
    }
  });
});
