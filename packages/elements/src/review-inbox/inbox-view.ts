import { html, nothing, type TemplateResult } from 'lit';
import { statusView } from '../core/status-view.ts';
import type { Inbox } from './inbox.ts';
import { pressed } from './inbox-keys.ts';
import { listView } from './list-view.ts';
import { reviewView } from './review-view.ts';

/** Why the inbox cannot be shown; undefined where it can. */
export function refusalView({ messages, source }: Inbox, state: string): TemplateResult | undefined {
  const { error, list, retry } = source;
  const again = html`<button class="button" part="retry" @click=${retry}>${messages.retry}</button>`;
  if (state === 'failed' || state === 'offline') return statusView(messages[state], again);
  // Whoever is writing when a session ends goes on seeing what they write.
  if (state === 'expired' && list.meta) return undefined;
  const because = error?.code === 'other-merchant' ? error.code : state;
  if (!Object.hasOwn(messages.refused, because)) return undefined;
  return statusView(messages.refused[because as 'expired'], state === 'expired' ? again : nothing);
}

/** The whole, or in its place why it cannot be shown. */
export function inboxView(inbox: Inbox, state: string, press: (event: Event) => void): TemplateResult {
  const { messages, form, source, actions, reading } = inbox;
  return (
    refusalView(inbox, state) ??
    html`<section
        class="card inbox ${form}"
        part="card"
        aria-label=${messages.title}
        aria-busy=${source.status === 'loading'}
        @click=${press}
        @keydown=${(event: KeyboardEvent) => pressed(event, actions)}
      >
        ${listView(inbox)}${reviewView(inbox)}
      </section>
      <div class="dialogs"></div>
      <p class="unseen" role="status" .textContent=${reading.said}></p>`
  );
}
