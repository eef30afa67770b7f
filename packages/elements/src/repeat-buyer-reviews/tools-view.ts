import type { ReviewPage, ReviewSort } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit';
import { choiceView } from '../core/choice-view.ts';
import { logPage } from '../core/log-page.ts';
import { isolate } from '../messages/bidi.ts';
import { number } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { Card } from './card.ts';
import { choices, isChosen, type FilterName } from './filter.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import { wordFor } from './word-for.ts';

const sorts: readonly ReviewSort[] = ['newest', 'helpful', 'critical'];

/** The order of the list, as one choice of three. */
export const sortView = (messages: ReviewsMessages, sort: ReviewSort): unknown =>
  choiceView(
    ['sort', 'sorts', messages.sort],
    sorts.map((one) => [one, messages.sorts[one]]),
    sort,
  );

/** A row of the distribution in words: two stars stand for two or fewer. */
export const starsAt = ({ lang, stars }: ReviewsMessages, value: number): string =>
  stars((value > 2 ? '' : '≤') + number(lang, value), value);

type Option = readonly [value: string, text: string];

const select = (name: FilterName, filter: string, all: string, options: readonly Option[]): unknown =>
  html`<select class="chip" name=${name} aria-label=${all}>
    ${[['', all] as Option, ...options].map(
      ([value, text]) => html`<option .value=${value} .selected=${isChosen(filter, name, value)}>${text}</option>`,
    )}
  </select>`;

const least = ({ lang, minOrders }: ReviewsMessages, orders: string): string =>
  minOrders(number(lang, Number(orders)), Number(orders));

/** What the list can be narrowed by besides what the summary shows; dimensions are those that reviews at hand rate. */
export function filterView(messages: ReviewsMessages, filter: string, pages: readonly ReviewPage[]): unknown {
  const chosen = choices(filter).flatMap(([name, value]) => (name === 'dimension' ? value : []));
  const rated = new Set([...(pages[0]?.reviews ?? []).flatMap(({ stars }) => Object.keys(stars)), ...chosen]);
  return html`<div class="filters" part="filters" role="group" aria-label=${messages.filters}>
    ${Object.entries(messages.has).map(
      ([value, text]) =>
        html`<button class="chip" name="has" value=${value} aria-pressed=${isChosen(filter, 'has', value)}>
          ${text}
        </button>`,
    )}${select(
      'minOrders',
      filter,
      messages.orders,
      ['3', '5', '10', '20'].map((orders) => [orders, least(messages, orders)]),
    )}${
      rated.size
        ? select(
            'dimension',
            filter,
            messages.dimension,
            [...rated].map((id) => [id, wordFor(messages.dimensions, id)]),
          )
        : nothing
    }
  </div>`;
}

/** Names what is left out and offers the way back; nothing while nothing is. */
export function leftOut(
  { messages, filter, home }: Pick<Card, 'messages' | 'filter' | 'home'>,
  { matching, filteredOut }: ReviewPage,
  summary: ReviewSummary | undefined,
): unknown {
  const { lang, and } = messages;
  const names: Readonly<Record<FilterName, (value: string) => string>> = {
    stars: (value) => starsAt(messages, Number(value)),
    topic: (value) => isolate(localizedName(summary?.topics.find(({ id }) => id === value)?.names ?? {}, lang, value)),
    dimension: (value) => wordFor(messages.dimensions, value),
    minOrders: (value) => least(messages, value),
    has: (value) => wordFor(messages.has, value),
    folded: () => messages.foldedOnly,
  };
  const chosen = choices(filter).map(([name, value]) => names[name](value));
  if (!chosen.length) return nothing;
  const all = matching + filteredOut;
  const log = logPage(home.href, lang);
  return html`<p class="left-out" part="left-out">
    ${messages.leftOut(number(lang, matching), number(lang, all), chosen.join(and), all)}
    <button class="link" name="filter">${messages.showAll}</button>${
      log && isChosen(filter, 'folded', 'only')
        ? html` <a class="link" part="log" href=${log} target="_blank" rel="noopener noreferrer">${messages.log}</a>`
        : nothing
    }
  </p>`;
}
