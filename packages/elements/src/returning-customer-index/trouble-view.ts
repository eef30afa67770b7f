import type { Remote } from '@huitou/client/remote.js';
import { html, nothing } from 'lit';
import { failureOf } from '../core/status-view.ts';
import type { IndexMessages } from './messages/index-messages.ts';

/** In one line what kept an answer away from an open part of the tag, and a retry where it can help. */
export function troubleView(messages: IndexMessages, remote: Remote<unknown>, retry: () => void): unknown {
  if (!('error' in remote)) return nothing;
  const what = failureOf(remote.error);
  const [title] = messages[what];
  return html`<p class="trouble" role="status">
    ${title}
    ${what === 'failed' ? html`<button class="link" part="retry" @click=${retry}>${messages.retry}</button>` : nothing}
  </p>`;
}
