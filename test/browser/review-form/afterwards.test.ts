import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import { control, newToken, press, reaches, seen, serveMock, showForm, write } from './show-form.ts';

/** What an author does with a review that was taken in. */
describe('a review of one’s own, afterwards', () => {
  let mock: ReturnType<typeof serveMock>;
  before(() => (mock = serveMock()));
  after(() => mock.restore());

  const shows = (form: RepeatBuyerReviewForm, words: RegExp): Promise<void> =>
    waitUntil(() => words.test(seen(form)), `shows ${words}: ${seen(form)}`, { timeout: 5_000 });
  /** The same purchase in another visit of the page. */
  const comeBack = async (form: RepeatBuyerReviewForm, state: string): Promise<RepeatBuyerReviewForm> => {
    const { token } = form;
    form.remove();
    return showForm({ token, state });
  };
  const heard = (form: RepeatBuyerReviewForm): string[] => {
    const states: string[] = [];
    form.addEventListener('huitou-review', ({ review, state }) =>
      states.push(`${state} ${review.replace(/\d+/, 'N')}`),
    );
    return states;
  };

  it('can be added to, three times, and each stays in sight with its days', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    const events = heard(form);
    for (const n of [1, 2, 3]) {
      await press(form, 'button', 'Add to it');
      await shows(form, /What you wrote stays as it is/);
      await write(form, `After a while, ${n}.`);
      await press(form, 'button', 'Send');
      await shows(form, new RegExp(`Added after 12 days After a while, ${n}\\.`));
      await waitUntil(() => !form.renderRoot.querySelector('textarea'), 'puts the field away');
    }
    expect(events).to.deep.equal(Array(3).fill('appended own-before-N'));
    expect(() => control(form, 'button', 'Add to it')).to.throw();
  });

  it('is edited once with all that it said in the form, and says so', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    const events = heard(form);
    await press(form, 'button', 'Edit, once');
    await shows(form, /Everybody can read what it said before/);
    const words = '苹果又脆又甜，坏果当天就补。';
    await waitUntil(() => form.renderRoot.querySelector('textarea')?.value === words, 'begins with what it says');
    expect(control<HTMLElement>(form, '.loves label:has(:checked)').textContent?.trim()).to.equal('Love it');
    await write(form, 'Still crisp.');
    await press(form, 'button', 'Send');
    await shows(form, /Edited on .*; what it said before can be read/);
    expect(seen(form)).to.contain('Still crisp.');
    expect(events).to.deep.equal(['edited own-before-N']);
    expect(() => control(form, 'button', 'Edit, once')).to.throw();
    expect(form.state).to.equal('published');
  });

  it('is appealed for once while a person has to look at it', async () => {
    const form = await showForm({ token: newToken('was-held'), state: 'held' });
    await press(form, 'button', 'Say why it should stand');
    await shows(form, /A person reads it before deciding/);
    await press(form, 'button', 'Send');
    await shows(form, /Write a sentence first/);
    await write(form, 'It is printed on the box.');
    await press(form, 'button', 'Send');
    await shows(form, /What you said to whoever decides It is printed on the box\./);
    expect(() => control(form, 'button', 'Say why')).to.throw();
    expect((await comeBack(form, 'held')).state).to.equal('held');
  });

  it('says why what was added is not accepted, and keeps it to be changed', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    await press(form, 'button', 'Add to it');
    await shows(form, /What you wrote stays/);
    await write(form, 'Call me: 13812345678');
    await press(form, 'button', 'Send');
    await shows(form, /It looks like contact data/);
    expect(control<HTMLTextAreaElement>(form, 'textarea').value).to.equal('Call me: 13812345678');
    await write(form, 'Call the shop, they help.');
    await press(form, 'button', 'Send');
    await shows(form, /Added after 12 days Call the shop, they help\./);
  });

  it('says so where another page has added all that may be added', async () => {
    const token = newToken('written');
    const form = await showForm({ token, state: 'published' });
    const { review } = JSON.parse(form.value) as { readonly review: string };
    for (const n of [1, 2, 3]) {
      const answer = await fetch(`${form.api}/v1/reviews/${review}/appendices`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': `key-${n}${n}${n}${n}`,
        },
        body: JSON.stringify({ text: `Elsewhere, ${n}.` }),
      });
      expect(answer.status).to.equal(200);
    }
    await press(form, 'button', 'Add to it');
    await shows(form, /What you wrote stays/);
    await write(form, 'One more.');
    await press(form, 'button', 'Send');
    await shows(form, /Nothing more can be added/);
    expect(control<HTMLTextAreaElement>(form, 'textarea').value).to.equal('One more.');
  });

  it('finds again what was begun and not sent, and forgets what its author takes back', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    await press(form, 'button', 'Add to it');
    await shows(form, /What you wrote stays/);
    await write(form, 'Half a sent');
    await shows(form, /Draft kept/);
    const again = await comeBack(form, 'published');
    await waitUntil(() => again.renderRoot.querySelector('textarea')?.value === 'Half a sent', 'finds the draft');
    await press(again, 'button', 'Not now');
    await waitUntil(() => !again.renderRoot.querySelector('textarea'));
    const third = await comeBack(again, 'published');
    await press(third, 'button', 'Add to it');
    await shows(third, /What you wrote stays/);
    expect(control<HTMLTextAreaElement>(third, 'textarea').value).to.equal('');
  });

  it('waits without a connection, also in another visit, and is sent once', async () => {
    const form = await showForm({ token: newToken('written'), state: 'published' });
    await press(form, 'button', 'Add to it');
    await shows(form, /What you wrote stays/);
    await write(form, 'From the underground.');
    const before = mock.asked.length;
    const served = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await press(form, 'button', 'Send');
    await shows(form, /Waiting for a connection/);
    globalThis.fetch = served;
    const again = await comeBack(form, 'published');
    await shows(again, /Waiting for a connection|Added after/);
    if (!seen(again).includes('Added')) await press(again, 'button', 'Try again');
    await shows(again, /Added after 12 days From the underground\./);
    const sent = mock.asked.slice(before).filter((path) => path.endsWith('/appendices'));
    expect(sent).to.have.lengthOf(1);
    await reaches(again, 'published');
  });
});
