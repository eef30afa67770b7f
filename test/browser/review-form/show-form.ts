import { createMock, type Mock } from '@huitou/mock/mock.js';
import { apiOf, type Scenario } from '@huitou/mock/scenario.js';
import { fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import '@huitou/elements/repeat-buyer-review-form/define.js';
import type { RepeatBuyerReviewForm } from '@huitou/elements/repeat-buyer-review-form/repeat-buyer-review-form.js';
import type { Variant } from '../../../packages/elements/src/repeat-buyer-review-form/reserve.ts';

let orders = 0;

/** The token of another order each time, so that no test finds what another has left in the database. */
export const newToken = (buyer = 'regular'): string => `${buyer}.${Date.now().toString(36)}${++orders}`;

/** The mock in the place of `fetch` until `restore`; requests elsewhere go where they go. */
export function serveMock(): Mock & { restore(): void } {
  const mock = createMock();
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => (await mock.answer(new Request(input, init))) ?? real(input, init);
  return { ...mock, restore: () => void (globalThis.fetch = real) };
}

export interface Shown {
  readonly token?: string;
  readonly lang?: string;
  readonly variant?: Variant | '';
  readonly scenario?: Scenario;
  readonly state?: string;
}

/** A form on the page, once it shows `state`. */
export async function showForm({
  token = '',
  lang = 'en',
  variant = '',
  scenario = 'live',
  state = 'ready',
}: Shown = {}) {
  const form = await fixture<RepeatBuyerReviewForm>(
    html`<repeat-buyer-review-form
      merchant="hetian"
      api=${apiOf(scenario)}
      token=${token}
      lang=${lang}
      variant=${variant}
    ></repeat-buyer-review-form>`,
  );
  await reaches(form, state);
  return form;
}

export async function reaches(form: RepeatBuyerReviewForm, state: string): Promise<void> {
  await waitUntil(() => form.state === state && form.renderRoot.querySelector('.card'), state);
  await form.updateComplete;
}

export const seen = (form: RepeatBuyerReviewForm): string =>
  (form.renderRoot.querySelector('.base') as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim();

/** What a reader finds by its role and name. */
export function control<T extends HTMLElement>(form: RepeatBuyerReviewForm, selector: string, text = ''): T {
  const found = [...form.renderRoot.querySelectorAll<T>(selector)].find((one) =>
    `${(one.closest('label') ?? one).textContent} ${one.getAttribute('aria-label')}`.includes(text),
  );
  if (!found) throw new Error(`repeat-buyer-review-form: shows no ${selector} ${text}: ${seen(form)}`);
  return found;
}

export async function write(form: RepeatBuyerReviewForm, text: string): Promise<void> {
  const field = control<HTMLTextAreaElement>(form, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await form.updateComplete;
}

export async function press(form: RepeatBuyerReviewForm, selector: string, text = ''): Promise<void> {
  control(form, selector, text).click();
  await form.updateComplete;
}

/** Lets another page write about the order, so that what this one sends is refused. */
export async function takeFromElsewhere(token: string): Promise<void> {
  await fetch(`${apiOf('live')}/v1/reviews`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': 'another-page',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ text: 'Written elsewhere' }),
  });
}
