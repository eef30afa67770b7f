import { sampleInsights } from '@huitou/contract/samples.js';
import { methodV2 } from '@huitou/method/document.js';
import { fixture, html } from '@open-wc/testing';
import { course } from '../returning-customer-index/history.fixture.ts';
import { fakeApi, type FakeApi } from '../testing/fake-api.ts';
import { waitUntil } from '../testing/wait-until.ts';
import './define.ts';
import type { MerchantInsights } from './merchant-insights.ts';

export const address = '/v1/merchant/insights';
export const historyAddress = '/v1/merchants/hetian/index/history?days=365';

/** The API of a shop with figures, its method and its history. */
export const insightsServer = (): FakeApi =>
  fakeApi({
    [address]: sampleInsights,
    '/v1/methods/v2': { hash: 'a'.repeat(64), document: methodV2 },
    [historyAddress]: course(200),
  });

/** An answer that refuses a token. */
export const refusal = (type: string, pointer?: string): Response =>
  Response.json(
    { type: `urn:huitou:problem:${type}`, title: '', status: 401, ...(pointer && { errors: [{ pointer }] }) },
    { status: type === 'wrong-origin' ? 403 : 401 },
  );

/** The tag in a room of some width, once it shows `state`. */
export async function show(
  server: FakeApi,
  settings: Partial<MerchantInsights> = {},
  { state = 'ready', width = 900 } = {},
): Promise<MerchantInsights> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  room.style.inlineSize = `${width}px`;
  const tag = document.createElement('merchant-insights');
  Object.assign(tag, { merchant: 'hetian', token: 'a.b.c', api: server.api, lang: 'en', theme: 'light', ...settings });
  room.append(tag);
  await waitUntil(() => tag.state === state && tag.renderRoot.querySelector('.card'), `${tag.state} is ${state}`);
  return tag;
}

export const all = (tag: MerchantInsights, selector: string): HTMLElement[] => [
  ...tag.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The first that matches; a test that looks for what is not there fails here. */
export function one<E extends HTMLElement = HTMLElement>(tag: MerchantInsights, selector: string): E {
  const found = tag.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`merchant-insights: shows nothing that matches ${selector}`);
  return found;
}

/** What a reader sees, without the marks that keep directions apart. */
export const seen = (tag: MerchantInsights, selector = '.base'): string =>
  one(tag, selector)
    .innerText.replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ');

/** Resolves once what runs the method is there. */
export async function advised(tag: MerchantInsights): Promise<void> {
  one(tag, '.advice, .what-if').scrollIntoView();
  await waitUntil(() => tag.renderRoot.querySelector('[part=outcome]'), 'the method runs');
}
