import { fixture, html } from '@open-wc/testing';
import { fakeApi, type Answer, type FakeApi } from '../testing/fake-api.ts';
import './define.ts';
import { method } from './method.fixture.ts';
import type { ReturningCustomerIndex } from './returning-customer-index.ts';
import { board, capped, collecting, small, snapshot } from './snapshot.fixture.ts';
import { waitUntil } from '../testing/wait-until.ts';

export const hetian = '/v1/merchants/hetian/index';

/** What the API of the tests answers at first. */
const answers: Readonly<Record<string, Answer>> = {
  [hetian]: snapshot(),
  '/v1/merchants/board/index': board,
  '/v1/merchants/small/index': small,
  '/v1/merchants/new/index': collecting,
  '/v1/merchants/capped/index': capped,
  '/v1/merchants/slow/index': 'silence',
  '/v1/merchants/gone/index': 404,
  '/v1/merchants/nobody/index': 'unknown',
  '/v1/methods/v1': method,
};

export const openApi = (): FakeApi => fakeApi({ ...answers });

export { waitUntil };

/** A tag that is not waited for, in a box of `width` px. */
export async function place(
  { api }: FakeApi,
  merchant: string,
  { width = '600', ...attributes }: Readonly<Record<string, string>> = {},
  content: Node | string = '',
): Promise<ReturningCustomerIndex> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('returning-customer-index');
  box.style.width = `${width}px`;
  for (const [name, value] of Object.entries({ merchant, api, lang: 'en', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.append(content);
  box.append(element);
  return element;
}

/** A tag that has its answer, and has been drawn with it. */
export async function show(
  api: FakeApi,
  merchant: string,
  attributes: Readonly<Record<string, string>> = {},
  content: Node | string = '',
): Promise<ReturningCustomerIndex> {
  const element = await place(api, merchant, attributes, content);
  await waitUntil(() => merchant === 'slow' || !/^(idle|loading)$/.test(element.state), 'has an answer');
  await waitUntil(() => element.renderRoot.querySelector('.card,slot:not([name])'), 'has been drawn');
  return element;
}

export const reaches = (element: ReturningCustomerIndex, state: string): Promise<void> =>
  waitUntil(() => element.state === state, `state is ${element.state}, not ${state}`);

/** The first part of that name. Throws if there is none. */
export function part<E extends HTMLElement>({ renderRoot }: ReturningCustomerIndex, name: string): E {
  const found = renderRoot.querySelector<E>(`[part~=${name}]`);
  if (!found) throw new Error(`part ${name}: is not drawn`);
  return found;
}

export const parts = ({ renderRoot }: ReturningCustomerIndex, name: string): HTMLElement[] => [
  ...renderRoot.querySelectorAll<HTMLElement>(`[part~=${name}]`),
];

/** What a reader sees: hidden parts are not in it. */
export const seen = (element: ReturningCustomerIndex): string => part(element, 'base').innerText;

/** The same without the marks that keep foreign text from turning its neighbours. */
export const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');

/** Two frames: what observers answer to the first is drawn in the second. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
