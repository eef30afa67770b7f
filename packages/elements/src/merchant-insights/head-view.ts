import type { Since } from '@huitou/contract/insights.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../messages/bidi.ts';
import { date, number, percent } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import { collectingView } from './collecting-view.ts';
import { measureName, points, score, span } from './figures.ts';
import type { Insights } from './insights.ts';

interface Pull {
  readonly what: string;
  readonly by: number;
}

/** Points under which a change is not worth a sentence. */
const noticeable = 0.05;
const most = 5;

/** Measures where the day has them, else dimensions; what moved the score most comes first. */
function pullsOf(insights: Pick<Insights, 'messages' | 'method'>, { pulls }: Since): readonly Pull[] {
  const found = pulls.flatMap(({ dimension, points: by, measures }): Pull[] =>
    measures.length
      ? measures.map((measure) => ({ what: measureName(insights, measure.id), by: measure.points }))
      : [{ what: label(insights.messages.dimensions, dimension), by }],
  );
  return found.filter(({ by }) => Math.abs(by) >= noticeable).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

function sinceView(insights: Insights): TemplateResult {
  const { messages, answer } = insights;
  const { since } = answer;
  const { lang } = messages;
  if (!since) return html`<p class="quiet">${messages.noMonth}</p>`;
  const pulls = pullsOf(insights, since);
  return html`<p class="quiet">
      ${messages.since(date(lang, since.day), score(lang, since.score), score(lang, answer.score))}
    </p>
    ${
      pulls.length
        ? html`<ul class="pulls" role="list">
            ${pulls
              .slice(0, most)
              .map(
                ({ what, by }) =>
                  html`<li part="pull" data-direction=${by > 0 ? 'up' : 'down'}>
                    ${messages.pulled(isolate(what), points(lang, by), by > 0)}
                  </li>`,
              )}
          </ul>`
        : html`<p>${messages.steady}</p>`
    }`;
}

/** Where the merchant stands, in words before numbers, and what pulled it there. */
export function headView(insights: Insights): TemplateResult {
  const { messages, answer } = insights;
  const { lang } = messages;
  const { percentile, interval, level, peers, merchant, buyers } = answer;
  const name = localizedName(merchant.names, lang, merchant.name);
  const industry = localizedName(peers.industry.names, lang, peers.industry.name);
  return html`<section class="section head" part="section" data-section="head">
    <div class="stand">
      <div>
        <h2 class="quiet" part="heading">${messages.title(isolate(name))}</h2>
        <p class="level">
          <b part="level" data-level=${level}>${label(messages.levels, level)}</b>
          ${
            percentile === null
              ? nothing
              : html`<span
                  >${messages.ahead(percent(lang, wholePoints(percentile)))}
                  ${interval && html`<span class="quiet">${messages.likely(span(lang, interval))}</span>`}</span
                >`
          }
        </p>
        <p class="quiet">
          ${messages.buyers(number(lang, buyers.returning), number(lang, buyers.all))} ·
          ${messages.peers(number(lang, peers.merchants), isolate(industry))}
        </p>
      </div>
      ${
        answer.score === null
          ? nothing
          : html`<p class="score" part="score">
              <span class="unseen">${messages.score}</span> <b>${score(lang, answer.score)}</b>
              <span class="quiet">${messages.outOf}</span>
            </p>`
      }
    </div>
    ${answer.score === null ? collectingView(insights) : sinceView(insights)}
  </section>`;
}
