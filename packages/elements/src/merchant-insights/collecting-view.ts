import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../messages/format.ts';
import type { Insights } from './insights.ts';

/** What is missing until the merchant is judged. */
export function collectingView({ messages, answer, method }: Insights): TemplateResult {
  const { lang, collecting } = messages;
  const { all, returning } = answer.buyers;
  const needed = method?.levels.collectingUnder;
  const progress = needed ? collecting.progress(number(lang, Math.min(all, needed)), number(lang, needed)) : '';
  return html`<div class="missing late" part="missing">
    <p>${collecting.line}</p>
    ${
      needed && all < needed
        ? html`<progress max=${needed} .value=${all} aria-label=${progress}></progress>
            <p class="quiet">${progress} · ${collecting.returning(number(lang, returning))}</p>`
        : nothing
    }
  </div>`;
}
