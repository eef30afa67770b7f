import { fixture, html, waitUntil } from '@open-wc/testing';
import { fakeApi, type Answer, type FakeApi } from '../shared/fake-api.fixture.ts';
import './define.ts';
import type { RepeatBuyerReviews } from './repeat-buyer-reviews.ts';
import { page, review, summary, wonBack } from './reviews.fixture.ts';

export const listAt = '/v1/merchants/hetian/reviews';
export const summaryAt = `${listAt}/summary`;

/** An API that knows two reviews of the merchant "hetian", and whatever `answers` say instead or besides. */
export const serve = (answers: Record<string, Answer> = {}): FakeApi =>
  fakeApi({ [listAt]: page([review(), wonBack], { matching: 2146 }), [summaryAt]: summary(), ...answers });

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
  if (!content) await waitUntil(() => element.renderRoot.querySelector('h2'), 'has its words');
  return element;
}

export const reaches = (element: RepeatBuyerReviews, state: string): Promise<void> =>
  waitUntil(() => element.state === state, `state is ${element.state}, not ${state}`);

/** What a reader sees, on one line: hidden parts are not in it. */
export const seen = (element: RepeatBuyerReviews): string =>
  (element.renderRoot.querySelector<HTMLElement>('.base')?.innerText ?? '').replaceAll(/\s+/g, ' ');

export const sees = (element: RepeatBuyerReviews, text: string): Promise<void> =>
  waitUntil(() => seen(element).includes(text), `"${text}" is not in: ${seen(element)}`);

/** The reviews in the list, as a screen reader finds them. */
export const items = (element: RepeatBuyerReviews): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=listitem]'),
];

/** The button or other control whose words begin with `name`. */
export function control<T extends HTMLElement = HTMLElement>(element: RepeatBuyerReviews, name: string): T {
  const found = [...element.renderRoot.querySelectorAll<T>('button, summary, select, label, a')].find((one) =>
    (one.ariaLabel ?? one.innerText).trim().startsWith(name),
  );
  if (!found) throw new Error(`"${name}": no control says so in: ${seen(element)}`);
  return found;
}
