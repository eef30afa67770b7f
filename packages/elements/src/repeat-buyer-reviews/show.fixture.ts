import { fixture, html } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import './define.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { page, review, summary, wonBack } from './reviews.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

export const listAt = '/v1/merchants/hetian/reviews';
export const summaryAt = `${listAt}/summary`;

/** An API that knows two reviews of the merchant "hetian", and whatever `answers` say instead or besides. */
export const serve = (answers: FakeApi['answers'] = {}, base?: string): FakeApi =>
  fakeApi({ [listAt]: page([review(), wonBack], { matching: 2146 }), [summaryAt]: summary(), ...answers }, base);

/** Puts the tag in a box of `width` px and waits until it shows something. */
export async function show(
  server: FakeApi,
  { width = '720', state = 'ready', content = '', ...attributes }: Record<string, string> = {},
): Promise<RepeatBuyerReviews> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('repeat-buyer-reviews');
  for (const [name, value] of Object.entries({ merchant: 'hetian', api: server.api, lang: 'en', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.append(content);
  box.append(element);
  await reaches(element, state);
  if (!content && state !== 'loading') await waitUntil(() => seen(element) !== '', 'has its messages');
  return element;
}

export const reaches = (element: RepeatBuyerReviews, state: string): Promise<void> =>
  waitUntil(() => element.state === state, `state is ${element.state}, not ${state}`);

/** Text on one line, without the characters that keep foreign text apart. */
export const flat = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What a reader sees, on one line: hidden parts are not in it, and what only a screen reader says neither. */
export const seen = (element: RepeatBuyerReviews): string => {
  const base = element.renderRoot.querySelector<HTMLElement>('.base');
  const unseen = base?.querySelector<HTMLElement>('p.unseen');
  if (unseen) unseen.hidden = true;
  const text = flat(base?.innerText);
  if (unseen) unseen.hidden = false;
  return text;
};

/** The tag's shadow root. */
export const rootOf = (element: RepeatBuyerReviews): ShadowRoot => element.renderRoot as ShadowRoot;

export const sees = (element: RepeatBuyerReviews, text: string): Promise<void> =>
  waitUntil(() => seen(element).includes(text), `"${text}" is not in: ${seen(element)}`);

/** The reviews in the list, as a screen reader finds them. */
export const items = (element: RepeatBuyerReviews): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=listitem]'),
];

/** The button or other control whose words begin with `name`. */
export function control<T extends HTMLElement = HTMLElement>(element: RepeatBuyerReviews, name: string): T {
  const found = [...element.renderRoot.querySelectorAll<T>('button, summary, select, label, a')].find((one) =>
    flat(one.ariaLabel ?? one.innerText).startsWith(name),
  );
  if (!found) throw new Error(`"${name}": no control says so in: ${seen(element)}`);
  return found;
}
