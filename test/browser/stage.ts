import { cast } from '@huitou/mock/fixtures.js';
import { startMock } from '@huitou/mock/browser.js';
import { mockAnchors } from '@huitou/mock/mock-keys.js';
import { createMock } from '@huitou/mock/mock.js';
import { apiOf } from '@huitou/mock/scenario.js';

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

/** Every tag that shows a merchant, and the state in which it has what it asked for. */
export const tags = {
  'returning-customer-index': 'ready',
  'repeat-buyer-reviews': 'ready',
  'trust-badge': 'verified',
} as const;
export const names = Object.keys(tags) as readonly (keyof typeof tags)[];

export const api = apiOf('live');
export const merchant = cast.leading;

const mock = createMock({ sites: [location.origin] });
/** What the API was asked for, in order. */
export const { asked } = mock;

/** To be called before anything else: the mock answers, and badges believe it. */
export async function begin(): Promise<void> {
  Object.assign(globalThis, { __HUITOU_ANCHORS__: mockAnchors });
  await startMock('/mockServiceWorker.js', mock);
}

/** Claims the tags. Not imported above, so that a test can be there first. */
export const define = (): Promise<unknown> => import('@huitou/elements/define.js');

/** A tag as a page would write it, not yet in the page. */
export function make(name: string, settings: Readonly<Record<string, string>> = {}): Tag {
  const tag = document.createElement(name) as Tag;
  for (const [key, value] of Object.entries({ merchant, api, lang: 'en', theme: 'light', ...settings }))
    tag.setAttribute(key, value);
  return tag;
}

const patience = 8_000;

/** Resolves when the tag shows `state`, by default what it asked for, and has drawn it. Holds nothing afterwards. */
export async function shows(tag: Tag, state: string = tags[tag.localName as keyof typeof tags]): Promise<void> {
  if (tag.getAttribute('state') !== state) {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`<${tag.localName}>: shows ${tag.getAttribute('state')} after ${patience} ms, not ${state}`));
      }, patience);
      const heard = (): void => {
        if (tag.getAttribute('state') !== state) return;
        tag.removeEventListener('huitou-state', heard);
        clearTimeout(timer);
        resolve();
      };
      tag.addEventListener('huitou-state', heard);
    });
  }
  await tag.updateComplete;
}

/** Everything a reader could read in it now. */
export const seen = (tag: Tag): string =>
  [...tag.renderRoot.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n');

/** Puts it on the page and waits for what it shows. */
export async function show(name: string, settings?: Readonly<Record<string, string>>): Promise<Tag> {
  const tag = make(name, settings);
  document.body.append(tag);
  await shows(tag);
  return tag;
}
