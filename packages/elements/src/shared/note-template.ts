import type { Remote } from '@huitou/client/remote.js';
import { unknownMerchant } from '@huitou/client/request-error.js';
import { html, nothing } from 'lit/html.js';
import { relativeTime } from './format.ts';
import type { CommonWords } from './strings/common.ts';

/**
 * What happened instead of an answer, or since the last one, and the way to try again where that can help. Nothing where
 * all is well.
 */
export function note(words: CommonWords, remote: Remote<unknown>, retry: () => void): unknown {
  if (!('error' in remote)) return nothing;
  const { error } = remote;
  const stale = 'value' in remote;
  const what = error.problem?.type === unknownMerchant ? 'unknown' : error.kind === 'offline' ? 'offline' : 'failed';
  const text = stale ? words.stale(relativeTime(words.lang, remote.at)) : words[what];
  return html`<p class="note" part="note" role=${stale ? 'status' : 'alert'}>
    ${text} ${text === words.unknown ? nothing : html`<button class="link" @click=${retry}>${words.retry}</button>`}
  </p>`;
}
