import { unknownMerchant, type RequestError } from '@huitou/client/request-error.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { cloverSvg } from '../clover/clover-svg.ts';
import type { CommonMessages } from '../messages/common-messages.ts';

/** What kept an answer away, in the three ways that a reader is told apart. */
export const failureOf = ({ kind, problem }: RequestError): 'unknown' | 'offline' | 'failed' =>
  problem?.type === unknownMerchant ? 'unknown' : kind === 'offline' ? 'offline' : 'failed';

/** A state in words: a sign, a title and a line, and what the reader can do; `name` is that of the merchant. */
export const statusView = (
  [title, line]: readonly [title: unknown, line: unknown],
  action: unknown = nothing,
  sign: unknown = cloverSvg([null, null, null, null]),
  name = '',
): TemplateResult =>
  html`<div
    class="card status"
    part="card status"
    role=${ifDefined(name ? 'group' : undefined)}
    aria-label=${name || nothing}
  >
    ${sign}
    <p part="message"><b>${title}</b><span class="quiet">${line}</span></p>
    ${action}
  </div>`;

/** Why there is no answer. A retry stands only where it can help. */
export function failureView(messages: CommonMessages, error: RequestError, retry: () => void): TemplateResult {
  const what = failureOf(error);
  return statusView(
    messages[what],
    what === 'failed' ? html`<button class="button" part="retry" @click=${retry}>${messages.retry}</button>` : nothing,
  );
}
