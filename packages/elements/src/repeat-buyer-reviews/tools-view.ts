import type { ReviewPage, ReviewSort } from '@huitou/contract/review.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { html, nothing } from 'lit/html.js';
import { number } from '../shared/format.ts';
import { nameIn } from '../shared/name-in.ts';
import { wordFor } from '../shared/word-for.ts';
import { choices, isChosen, type FilterName } from './filter.ts';
import { starsAt } from './summary-view.ts';
import type { ReviewWords } from './strings/words.ts';

const sorts: readonly ReviewSort[] = ['newest', 'helpful', 'critical'];

/** The order of the list, as one choice of three. */
export const sortView = (words: ReviewWords, sort: ReviewSort): unknown =>
  html`<fieldset class="sorts" part="sorts">
    <legend class="unseen">${words.sort}</legend>
    ${sorts.map(
      (one) =>
        html`<label
          ><input type="radio" name="sort" .value=${one} .checked=${one === sort} /><span
            >${words.sorts[one]}</span
          ></label
        >`,
    )}
  </fieldset>`;

type Option = readonly [value: string, words: string];

const select = (name: FilterName, filter: string, all: string, options: readonly Option[]): unknown =>
  html`<select class="chip" name=${name} aria-label=${all}>
    ${[['', all] as Option, ...options].map(
      ([value, words]) => html`<option .value=${value} .selected=${isChosen(filter, name, value)}>${words}</option>`,
    )}
  </select>`;

const least = (words: ReviewWords, orders: string): string => words.minOrders(number(words.lang, Number(orders)));

/** What the list can be narrowed by besides what the summary shows; dimensions are those that reviews at hand rate. */
export function filterView(words: ReviewWords, filter: string, pages: readonly ReviewPage[]): unknown {
  const chosen = choices(filter).flatMap(([name, value]) => (name === 'dimension' ? value : []));
  const rated = new Set([...(pages[0]?.reviews ?? []).flatMap(({ stars }) => Object.keys(stars)), ...chosen]);
  return html`<div class="filters" part="filters">
    ${Object.entries(words.has).map(
      ([value, said]) =>
        html`<button class="chip" name="has" value=${value} aria-pressed=${isChosen(filter, 'has', value)}>
          ${said}
        </button>`,
    )}
    ${select(
      'minOrders',
      filter,
      words.orders,
      ['3', '5', '10', '20'].map((orders) => [orders, least(words, orders)]),
    )}
    ${
      rated.size
        ? select(
            'dimension',
            filter,
            words.dimension,
            [...rated].map((id) => [id, wordFor(words.dimensions, id)]),
          )
        : nothing
    }
  </div>`;
}

/** Says what is left out and how to get it back; nothing while nothing is. */
export function leftOut(
  words: ReviewWords,
  filter: string,
  { matching, filteredOut }: ReviewPage,
  summary: ReviewSummary | undefined,
): unknown {
  const { lang, and } = words;
  const say: Readonly<Record<FilterName, (value: string) => string>> = {
    stars: (value) => words.stars(starsAt(lang, Number(value))),
    topic: (value) => nameIn(summary?.topics.find(({ id }) => id === value)?.names ?? {}, lang, value),
    dimension: (value) => wordFor(words.dimensions, value),
    minOrders: (value) => least(words, value),
    has: (value) => wordFor(words.has, value),
    folded: () => words.foldedOnly,
  };
  const said = choices(filter).map(([name, value]) => say[name](value));
  if (!said.length) return nothing;
  return html`<p class="left-out" part="left-out">
    ${words.leftOut(number(lang, matching), number(lang, matching + filteredOut), said.join(and))}
    <button class="link" name="filter">${words.showAll}</button>
  </p>`;
}
