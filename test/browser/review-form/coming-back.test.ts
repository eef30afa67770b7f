import { createEntryStore } from '../../../packages/client/src/outbox/entry-store.ts';
import { entryKey, type Entry } from '@huitou/client/outbox/entry.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import { newToken, press, reaches, seen, serveMock } from './show-form.ts';

/** What a tab that died has left on the device, which this page does not know of. */
async function leave(token: string, entry: Pick<Entry, 'status' | 'code' | 'draft'>): Promise<void> {
  const api = apiOf('live');
  const key = await entryKey(api, 'hetian', token);
  await createEntryStore(indexedDB).update(key, () => ({
    ...{ key, api, token: '', idempotencyKey: 'the-key-of-the-tab', pictures: [], answer: null, tries: 1, due: 0 },
    ...{ changed: Date.now(), lease: ['', 0] },
    ...entry,
  }));
}

describe('a form whose tab has died', () => {
  let mock: ReturnType<typeof serveMock>;
  const states: string[] = [];
  const note = ({ target }: Event): void => void states.push((target as RepeatBuyerReviewForm).state);
  beforeEach(() => {
    mock = serveMock();
    states.length = 0;
    addEventListener('huitou-state', note);
  });
  afterEach(() => {
    removeEventListener('huitou-state', note);
    mock.restore();
  });

  const open = (token: string): Promise<RepeatBuyerReviewForm> =>
    fixture(
      html`<repeat-buyer-review-form
        merchant="hetian"
        api=${apiOf('live')}
        token=${token}
        lang="en"
      ></repeat-buyer-review-form>`,
    );

  it('shows what became of it at once, and no empty form before', async () => {
    // All words and styles are there, so that the API's answer is the last thing to come.
    await reaches(await open(newToken()), 'ready');
    states.length = 0;
    const token = newToken();
    await leave(token, { status: 'refused', code: 'picture', draft: { text: 'Written before' } });
    const form = await open(token);
    await reaches(form, 'refused');
    expect(states.filter((state) => state !== 'idle')).to.deep.equal(['loading', 'refused']);
    expect(seen(form)).to.include('A picture was not accepted');
    await press(form, 'button', 'Write');
    expect(seen(form)).to.include('Send');
  });

  it('says that it needs a token where the page has no token any more', async () => {
    const token = newToken();
    const form = await open(token);
    await reaches(form, 'ready');
    form.token = '';
    await reaches(form, 'not-allowed');
    expect(form.code).to.equal('no-token');
  });
});
