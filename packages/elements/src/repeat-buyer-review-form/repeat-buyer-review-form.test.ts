import type { Purchase } from '@huitou/contract/own-review.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { RepeatBuyerReviewForm } from './repeat-buyer-review-form.ts';

const id = 'hetian';
const mayWrite: Purchase = {
  ...{ merchant: { id, name: '禾田农家' }, mayWrite: 'yes', visit: 19, orderedOn: '2026-11-20' },
  ...{ goods: [], topics: [], review: null, marks: { helpful: [], reported: [] } },
};
const written = { id: 'w-1', at: '2026-11-20T20:00:00Z', rules: [], text: 'Sweet', stars: { quality: 5 } };
const path = '/v1/purchase';
let orders = 0;
/** Of another order each time: drafts outlive a test. */
const newToken = (): string => `token ${++orders} ${Date.now()}`;

describe('<repeat-buyer-review-form>', () => {
  let server: FakeApi;
  beforeEach(() => void (server = fakeApi({ [path]: mayWrite })));
  afterEach(() => server.restore());

  const make = (given: Partial<RepeatBuyerReviewForm> = {}): RepeatBuyerReviewForm =>
    Object.assign(document.createElement('repeat-buyer-review-form'), {
      ...{ merchant: id, api: server.api, token: newToken(), lang: 'en' },
      ...given,
    });
  const reaches = async (tag: RepeatBuyerReviewForm, state: string): Promise<void> => {
    await waitUntil(() => tag.state === state && tag.renderRoot.querySelector('.base'), state);
    await tag.updateComplete;
  };
  /** In a form of the page, once it can be written in. */
  async function inForm(given: Partial<RepeatBuyerReviewForm> = {}, state = 'ready') {
    const tag = make({ name: 'review', ...given });
    const form = await fixture<HTMLFormElement>(html`<form><fieldset>${tag}</fieldset></form>`);
    await reaches(tag, state);
    return { form, tag };
  }
  const choose = async (tag: RepeatBuyerReviewForm, level: number): Promise<void> => {
    tag.renderRoot.querySelectorAll<HTMLInputElement>('.loves input')[level - 1]?.click();
    await tag.updateComplete;
  };

  it('asks nothing without a merchant, or before it is nearly in sight, and leaves the page its own content', async () => {
    const far = html`<div style="height: 5000px"></div>`;
    const [unnamed, below] = [make({ merchant: '' }), make({ loading: 'lazy' })];
    below.textContent = 'Write to us';
    await fixture(html`<div>${unnamed}${far}${below}</div>`);
    await nextFrame();
    await nextFrame();
    expect([unnamed.state, below.state, server.asked]).to.deep.equal(['idle', 'idle', []]);
    expect(below.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Write to us');
    below.scrollIntoView();
    await reaches(below, 'ready');
    expect(server.asked).to.deep.equal([path]);
  });

  it('tells each state once, and its merchant once, and shows the state outside only where the page asks', async () => {
    const tag = make({ reflectState: true });
    const told: string[] = [];
    tag.addEventListener('huitou-state', ({ state, code }) => told.push(`${state} ${code}`.trim()));
    tag.addEventListener('huitou-ready', ({ merchant }) => told.push(`ready: ${merchant}`));
    await fixture(html`<div>${tag}</div>`);
    await reaches(tag, 'ready');
    expect(told).to.deep.equal(['loading', 'ready', `ready: ${id}`]);
    expect(tag.getAttribute('state')).to.equal('ready');
    const { tag: other } = await inForm();
    expect(other.getAttributeNames().filter((one) => one === 'state' || one === 'class')).to.deep.equal([]);
  });

  for (const [mayNot, code] of [
    ['first-purchase', 'first-purchase'],
    ['has-written', 'has-written'],
  ] as const) {
    it(`says why somebody may not write: ${code}`, async () => {
      server.answers[path] = { ...mayWrite, mayWrite: mayNot };
      const { tag, form } = await inForm({ required: true }, 'not-allowed');
      expect(tag.code).to.equal(code);
      expect(new FormData(form).get('review')).to.equal(null);
    });
  }

  it('changes place in the page, and asks nothing again', async () => {
    const { tag, form } = await inForm();
    await choose(tag, 3);
    form.after(tag);
    await tag.updateComplete;
    await nextFrame();
    expect([tag.state, server.asked]).to.deep.equal(['ready', [path]]);
    expect(JSON.parse(tag.value)).to.have.nested.property('stars.quality', 3);
  });

  describe('in a form', () => {
    it('has a value under its name, and is valid once something is said', async () => {
      const { tag, form } = await inForm({ required: true });
      expect(tag.form).to.equal(form);
      expect([new FormData(form).get('review'), form.checkValidity()]).to.deep.equal([null, false]);
      expect(tag.validity?.valueMissing).to.equal(true);
      expect(tag.validationMessage).to.include('Choose how you liked it');
      await choose(tag, 2);
      expect([form.checkValidity(), tag.checkValidity(), tag.validationMessage]).to.deep.equal([true, true, '']);
      expect(new FormData(form).get('review')).to.equal(tag.value);
      expect(JSON.parse(tag.value)).to.have.nested.property('stars.service', 2);
    });

    it('stands in nobody’s way where it is not required', async () => {
      const { form } = await inForm();
      expect(form.checkValidity()).to.equal(true);
    });

    it('is empty after a reset', async () => {
      const { tag, form } = await inForm();
      await choose(tag, 5);
      form.reset();
      await tag.updateComplete;
      expect(tag.value).to.equal('');
    });

    it('can be neither changed nor sent while it, or a fieldset around it, is disabled', async () => {
      const { tag, form } = await inForm();
      const open = (): Element[] =>
        [...tag.renderRoot.querySelectorAll('input, textarea, [part=send]')].filter((one) => !one.matches(':disabled'));
      const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
      fieldset.disabled = true;
      await tag.updateComplete;
      expect([tag.isDisabled, tag.disabled, open()]).to.deep.equal([true, false, []]);
      fieldset.disabled = false;
      tag.disabled = true;
      await tag.updateComplete;
      expect([tag.isDisabled, open()]).to.deep.equal([true, []]);
      tag.disabled = false;
      await tag.updateComplete;
      expect(open()).not.to.deep.equal([]);
    });

    it('takes a value, also before what can show it has been loaded, as a browser gives it back', async () => {
      const value = JSON.stringify({ stars: { quality: 3 }, text: 'Put in' });
      const early = make();
      early.formStateRestoreCallback(value);
      await fixture(html`<form>${early}</form>`);
      await waitUntil(() => early.value, 'has it');
      expect(JSON.parse(early.value)).to.include({ text: 'Put in' });
      const { tag } = await inForm();
      tag.value = value;
      await tag.updateComplete;
      await waitUntil(() => tag.renderRoot.querySelector('textarea')?.value === 'Put in');
      tag.value = 'no JSON';
      await tag.updateComplete;
      expect(JSON.parse(tag.value), 'what is no draft changes nothing').to.include({ text: 'Put in' });
    });

    it('has the review’s id and state for a value once it was sent', async () => {
      server.answers[path] = { ...mayWrite, mayWrite: 'has-written', review: { ...written, state: 'held' } };
      const { tag, form } = await inForm({ required: true }, 'held');
      expect(JSON.parse(String(new FormData(form).get('review')))).to.deep.equal({ review: 'w-1', state: 'held' });
      expect(tag.checkValidity()).to.equal(true);
    });
  });
});
