import { createMock } from '@huitou/mock/mock.js';
import { apiOf, scenarioOf, type Scenario } from '@huitou/mock/scenario.js';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../../../packages/elements/src/testing/wait-until.ts';
import '@huitou/elements/review-inbox/define.js';
import type { GetToken } from '../../../packages/elements/src/core/settings.ts';
import { forgetPages } from '../../../packages/elements/src/review-inbox/recent-pages.ts';
import type { ReviewInbox } from '@huitou/elements/review-inbox/review-inbox.js';

/** What a request was, and the way to answer it in the place of the mock. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: unknown;
}
type Answer = (asked: Asked) => Response | undefined | Promise<Response | undefined>;

export interface InboxServer {
  readonly asked: Asked[];
  /** In the place of the mock; undefined leaves the answer to it. Throws where nothing gets through. */
  answer: Answer;
  restore(): void;
}

/** The mock's inbox in the place of `fetch`, new each time. */
export function inboxServer(): InboxServer {
  const mock = createMock();
  const real = globalThis.fetch;
  forgetPages();
  const server: InboxServer = { asked: [], answer: () => undefined, restore: () => void (globalThis.fetch = real) };
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!scenarioOf(request.url)) return real(input, init);
    const { pathname, search } = new URL(request.url);
    const text = await request.clone().text();
    const asked = {
      method: request.method,
      path: pathname + search,
      token: (request.headers.get('authorization') ?? '').slice('Bearer '.length),
      body: text ? (JSON.parse(text) as unknown) : undefined,
    };
    server.asked.push(asked);
    return (await server.answer(asked)) ?? ((await mock.answer(request)) as Response);
  };
  return server;
}

export interface Settings {
  readonly merchant?: string;
  readonly scenario?: Scenario;
  readonly lang?: string;
  readonly token?: string;
  readonly getToken?: GetToken;
  /** Of the room at hand, in px. */
  readonly width?: number;
  readonly state?: string;
}

/** The inbox in a room of some width, once it shows `state`. */
export async function show(settings: Settings = {}): Promise<ReviewInbox> {
  const { merchant = 'hetian', scenario = 'live', lang = 'en', width = 900, state = 'ready', getToken } = settings;
  const { token = getToken ? '' : merchantToken(merchant) } = settings;
  const room = await fixture<HTMLElement>(html`<div></div>`);
  room.style.inlineSize = `${width}px`;
  const tag = document.createElement('review-inbox');
  Object.assign(tag, { merchant, token, api: apiOf(scenario), lang, theme: 'light', ...(getToken && { getToken }) });
  room.append(tag);
  await waitUntil(() => tag.state === state && tag.renderRoot.querySelector('.card'), `${tag.state} is ${state}`);
  return tag;
}

export const all = (tag: ReviewInbox, selector: string): HTMLElement[] => [
  ...tag.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** The first that matches; a test that looks for what is not there fails here. */
export function one<E extends HTMLElement = HTMLElement>(tag: ReviewInbox, selector: string): E {
  const found = tag.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`review-inbox: shows nothing that matches ${selector}`);
  return found;
}

/** What has the focus inside the tag. */
export const focused = (tag: ReviewInbox): HTMLElement | null =>
  (tag.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

/** The button with these words. */
export function button(tag: ReviewInbox, words: string): HTMLElement {
  const found = all(tag, 'button').find((each) => each.innerText.trim() === words);
  if (!found) throw new Error(`review-inbox: has no button ${words}`);
  return found;
}

export async function press(tag: ReviewInbox, target: HTMLElement | string): Promise<void> {
  (typeof target === 'string' ? one(tag, target) : target).click();
  await tag.updateComplete;
}

/** Writes into the answer of the open review. */
export async function write(tag: ReviewInbox, text: string): Promise<void> {
  const field = one<HTMLTextAreaElement>(tag, 'textarea');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await tag.updateComplete;
}

export const seen = (tag: ReviewInbox): string => one(tag, '.base').innerText;
