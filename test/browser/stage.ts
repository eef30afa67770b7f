import { cast } from '@huitou/mock/fixtures.js';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { startMock } from '@huitou/mock/browser.js';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { createMock } from '@huitou/mock/mock.js';
import { apiOf } from '@huitou/mock/scenario.js';
import { nextFrame } from '@open-wc/testing';

/** What every tag of ours can be told and asked, whatever else it is. */
export interface Tag extends HTMLElement {
  merchant: string;
  api: string;
  theme: string;
  variant: string;
  readonly state: string;
  readonly renderRoot: ShadowRoot;
  readonly updateComplete: Promise<void>;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly { name: string }[] }[];
  }[];
}
// The test server hands out JSON as modules.
const file = '/packages/elements/custom-elements.json';
const { default: manifest } = (await import(file)) as { readonly default: Manifest };

/** Tags that show nothing without a token, and each visitor something else with one. */
const ofOnePerson: ReadonlySet<string> = new Set(['repeat-buyer-review-form', 'review-inbox', 'merchant-insights']);

/** Every tag that shows a merchant to everybody, from the manifest. */
export const names: readonly string[] = manifest.modules.flatMap(({ declarations }) =>
  declarations.flatMap(({ tagName, attributes }) => {
    if (!tagName) return [];
    if (!attributes?.length)
      throw new Error(`custom-elements.json: <${tagName}> has no attributes; describe its class.`);
    return attributes.some(({ name }) => name === 'merchant') && !ofOnePerson.has(tagName) ? tagName : [];
  }),
);

/** Has what it asked for. */
const whole = /^(ready|verified)$/;

export const api = apiOf('live');
export const merchant = cast.leading;

const mock = createMock({ sites: [location.origin] });
/**
 * What the API was asked for, in order. Without streams, which are opened when they can be: what a tag asked before may be
 * followed later.
 */
export const questions = (): readonly string[] => mock.asked.filter((path) => !path.startsWith('/v1/live'));

/** To be called before anything else: the mock answers, and badges believe it. */
export async function begin(): Promise<void> {
  Object.assign(globalThis, { __HUITOU_ANCHORS__: mockAnchors });
  await startMock('/mockServiceWorker.js', mock);
}

/** Claims the tags. Not imported above, so that a test can be there first. */
export const define = (): Promise<unknown> => import('@huitou/elements/define.js');

/** What a tag needs besides the merchant: a token of that merchant's where the tag is for its staff alone. */
const tokens = new Map<string, string>();
export function needed(name: string, of: string): { readonly token?: string } {
  if (name !== 'review-inbox' && name !== 'merchant-insights') return {};
  const token = tokens.get(of) ?? merchantToken(of);
  tokens.set(of, token);
  return { token };
}

/** Gives a tag that is on the page another merchant, and what it needs for that. */
export function giveMerchant(tag: Tag, of: string): void {
  Object.assign(tag, { merchant: of, ...needed(tag.localName, of) });
}

/** A tag as a page would write it, not yet in the page. */
export function make(name: string, settings: Readonly<Record<string, string>> = {}): Tag {
  const tag = document.createElement(name) as Tag;
  const whose = needed(name, settings.merchant ?? merchant);
  for (const [key, value] of Object.entries({ merchant, ...whose, api, lang: 'en', theme: 'light', ...settings }))
    tag.setAttribute(key, value);
  return tag;
}

const patience = 8_000;

/**
 * Resolves when the tag shows `state`, by default all it asked for, and has drawn it in the form that its room decides.
 * Holds nothing afterwards.
 */
export async function shows(tag: Tag, state: RegExp | string = whole): Promise<void> {
  const there = (): boolean => (typeof state === 'string' ? tag.state === state : state.test(tag.state));
  if (!there()) {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`<${tag.localName}>: shows ${tag.state} after ${patience} ms, not ${state}`));
      }, patience);
      const heard = (): void => {
        if (!there()) return;
        tag.removeEventListener('huitou-state', heard);
        clearTimeout(timer);
        resolve();
      };
      tag.addEventListener('huitou-state', heard);
    });
  }
  await tag.updateComplete;
  // Which form fits the room is known in the next frame.
  for (let frame = 0; frame < 10 && whole.test(tag.state) && !seen(tag).trim(); frame++) {
    await nextFrame();
    await tag.updateComplete;
  }
}

/** Everything a reader could read in it now. */
export const seen = (tag: Tag): string =>
  [...tag.renderRoot.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n');

/** Resolves when the tag has drawn all: a long list comes in slices. */
export async function calm(tag: Tag): Promise<void> {
  let before: string;
  do {
    before = seen(tag);
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    await tag.updateComplete;
  } while (seen(tag) !== before);
}

/** Puts it on the page and waits for what it shows. */
export async function show(name: string, settings?: Readonly<Record<string, string>>): Promise<Tag> {
  const tag = make(name, settings);
  document.body.append(tag);
  await shows(tag);
  await calm(tag);
  return tag;
}
