import type { ShareOf, SignalInsight } from '@huitou/contract/insights.js';
import { html, nothing, type TemplateResult } from 'lit';
import { date, number } from '../messages/format.ts';
import { shareWithInterval } from './figures.ts';
import type { LateInsights } from './insights.ts';
import type { LateMessages } from './late-messages/late-messages.ts';

const mostSessions = 4;

function sessionView({ lang, signals }: LateMessages, session: SignalInsight['sessions'][number]): TemplateResult {
  const { name, day, written, opened, invited, rate } = session;
  return html`<li part="session">
    <span><bdi>${name ?? signals.session}</bdi> <span class="quiet">${date(lang, day)}</span></span>
    <b>${shareWithInterval(lang, rate) ?? signals.few}</b>
    <span class="quiet">${signals.counts(number(lang, written), number(lang, opened), number(lang, invited))}</span>
  </li>`;
}

const pair = (
  { lang, signals }: LateMessages,
  title: string,
  sides: readonly (readonly [name: string, value: ShareOf])[],
): TemplateResult =>
  html`<div part="comparison">
    <h4>${title}</h4>
    <dl>
      ${sides.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>
              <b>${shareWithInterval(lang, value) ?? signals.few}</b>
              <span class="quiet">${signals.of(number(lang, value.n))}</span>
            </dd>
          </div>`,
      )}
    </dl>
  </div>`;

/** What pages counted: who wrote in a live session, and who bought; always with what it is a share of. */
export function signalsView({ late, answer }: LateInsights): TemplateResult {
  const { lang, signals: words } = late;
  const { signals } = answer;
  if (!signals) {
    return html`<p class="quiet">${words.none} <code dir="ltr">&lt;trust-provider signals&gt;</code></p>`;
  }
  const { sessions, conversion, levels, from } = signals;
  return html`<p class="quiet">${words.since(date(lang, from))}</p>
    ${
      sessions.length
        ? html`<h4>${words.rate}</h4>
            <ul class="sessions" role="list">
              ${sessions.slice(0, mostSessions).map((session) => sessionView(late, session))}
            </ul>`
        : nothing
    }
    ${pair(late, words.conversion, [
      [words.opened, conversion.opened],
      [words.unopened, conversion.unopened],
    ])}
    ${pair(late, words.levels, [
      [words.above, levels.above],
      [words.others, levels.others],
    ])}
    <p class="quiet" part="note">${words.noCause}</p>`;
}
