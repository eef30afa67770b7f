import type { MerchantInsights } from '@huitou/contract/insights.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isolate } from '../messages/bidi.ts';
import { number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import { share } from './figures.ts';
import type { LateInsights } from './insights.ts';
import type { LateMessages } from './late-messages/late-messages.ts';

type Named = MerchantInsights['topics'][number] | MerchantInsights['words'][number];

const mostTopics = 5;
const mostWords = 3;

function namedView(late: LateMessages, named: Named): TemplateResult {
  const { lang, topics } = late;
  const { verdict, quotes } = named;
  const topic = 'names' in named;
  const said = topic ? isolate(localizedName(named.names, lang, named.id)) : named.word;
  const [quote] = quotes;
  return html`<li part="topic">
    <p>
      <b lang=${ifDefined(topic ? undefined : named.lang)}>${said}</b>
      ${topic ? html`<span class="chip tone-${named.tone}">${topics.tones[named.tone]}</span>` : nothing}
      <span data-verdict=${verdict}>${topics.verdicts[verdict]}</span>
      ${
        verdict === 'unknown'
          ? nothing
          : html`<span class="quiet">(${topics.against(share(lang, named.share), share(lang, named.peers))})</span>`
      }
    </p>
    ${quote ? html`<blockquote part="quote" lang=${quote.lang ?? ''} dir="auto">${quote.text}</blockquote>` : nothing}
  </li>`;
}

/** What repeat buyers name, beside how often those of the industry do, each with somebody's words. */
export function topicsView({ late, answer }: LateInsights): TemplateResult {
  const { lang, topics } = late;
  const { read } = answer;
  const list = (all: readonly Named[]): TemplateResult =>
    html`<ul class="named" role="list">
      ${all.map((named) => namedView(late, named))}
    </ul>`;
  const found = answer.topics.length + answer.words.length > 0;
  return html`${found ? nothing : html`<p class="quiet">${topics.none}</p>`}
    ${answer.topics.length ? list(answer.topics.slice(0, mostTopics)) : nothing}
    ${
      answer.words.length
        ? html`<h4>${topics.words}</h4>
            ${list(answer.words.slice(0, mostWords))}`
        : nothing
    }
    <p class="quiet">
      ${topics.read(number(lang, read.reviews), number(lang, read.peers))}${read.complete ? '' : ` · ${topics.partly}`}
    </p>`;
}
