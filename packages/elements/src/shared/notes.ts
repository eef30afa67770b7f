import { html, nothing, type TemplateResult } from 'lit-html';
import type { Remote } from '@huitou/client/remote.js';
import { relativeTime } from './format.ts';
import type { CommonWords } from './strings/common.ts';

/** What happened instead of an answer, and the way to try again. */
export const failedNote = (words: CommonWords, kind: string, retry: () => void): TemplateResult =>
  html`<p class="note" part="note" role="alert">
    ${kind === 'offline' ? words.offline : words.failed} <button class="link" @click=${retry}>${words.retry}</button>
  </p>`;

/** Says from when the figures are, where newer ones could not be had. */
export const staleNote = (
  words: CommonWords,
  remote: Remote<unknown>,
  retry: () => void,
): TemplateResult | typeof nothing =>
  remote.is === 'stale'
    ? html`<p class="note" part="note" role="status">
        ${words.stale(relativeTime(words.lang, remote.at))} <button class="link" @click=${retry}>${words.retry}</button>
      </p>`
    : nothing;
