import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { cloverSvg } from '../clover/clover-svg.ts';
import { statusView } from '../core/status-view.ts';
import type { State } from '../events.ts';
import { leavesOf, type FormDraft } from './form-draft.ts';
import type { FormMessages } from './form-messages/form-messages.ts';

/** A state without a form: why, and what would allow it or what happens next. */
export function blockedView(
  messages: FormMessages,
  state: State,
  code: string,
  draft: FormDraft,
  act: (() => void) | undefined,
): unknown {
  const words =
    state === 'waiting' || state === 'sending' || state === 'erased'
      ? messages[state]
      : code === 'unknown-merchant'
        ? messages.unknown
        : state === 'ready' || state === 'loading'
          ? ([state === 'ready' ? messages.title : messages.loading, messages.only] as const)
          : (messages.refusals[code] ??
            messages.refusals[state === 'refused' ? 'invalid-body' : 'invalid'] ??
            messages.failed);
  // Other words are other nodes: those that were read before do not move.
  return keyed(
    state,
    statusView(
      words,
      act
        ? html`<button class="button" part="retry" @click=${act}>
            ${state === 'ready' || state === 'refused' ? messages.open : messages.retry}
          </button>`
        : nothing,
      cloverSvg(leavesOf(draft)),
    ),
  );
}
