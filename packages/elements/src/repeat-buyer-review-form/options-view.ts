import type { Purchase } from '@huitou/contract/own-review.js';
import { html, nothing } from 'lit';
import { localizedName } from '../messages/localized-name.ts';
import type { DraftController } from './draft-controller.ts';
import type { FormMessages } from './form-messages/form-messages.ts';

/** Topics that are offered before the author asks for all: their room is known before they come. */
const atFirst = 5;

interface TopicsShown {
  readonly all: boolean;
  readonly showAll: () => void;
}

interface Shown {
  /** Whether the author wants to say all. */
  readonly isOpen: boolean;
  /** Whether to buy again is asked before that. */
  readonly asksAgain: boolean;
  readonly topics: TopicsShown;
  /** The button for pictures. */
  readonly pictures: unknown;
}

const chosen = (event: Event): HTMLInputElement | HTMLSelectElement => event.target as HTMLInputElement;

function againView(messages: FormMessages, drafts: DraftController, off: boolean): unknown {
  const answers = [
    [true, messages.yes],
    [false, messages.no],
  ] as const;
  return html`<div class="again" part="again" role="radiogroup" aria-label=${messages.again}>
    <span class="quiet" aria-hidden="true">${messages.again}</span>
    ${answers.map(
      ([again, text]) =>
        html`<label class="pick"
          ><input
            type="radio"
            name="again"
            .checked=${drafts.draft.again === again}
            ?disabled=${off}
            @change=${() => drafts.change({ again })}
          /><span>${text}</span></label
        >`,
    )}
  </div>`;
}

function goodsView(messages: FormMessages, drafts: DraftController, goods: Purchase['goods'], off: boolean): unknown {
  return html`<label class="goods" part="goods"
    ><span class="quiet">${messages.goods}</span>
    <select ?disabled=${off} @change=${(event: Event) => drafts.change({ goods: chosen(event).value })}>
      ${[{ id: '', name: messages.allGoods, names: {} }, ...goods].map(
        ({ id, name, names }) =>
          html`<option .value=${id} .selected=${drafts.draft.goods === id}>
            ${localizedName(names, messages.lang, name)}
          </option>`,
      )}
    </select></label
  >`;
}

/** What may be said by a tap besides the leaves: topics, pictures, what it is about, whether to buy again. */
export function optionsView(
  messages: FormMessages,
  drafts: DraftController,
  purchase: Purchase | null,
  off: boolean,
  { isOpen, asksAgain, topics: shown, pictures }: Shown,
): unknown {
  const { topics: picked } = drafts.draft;
  const { topics = [], goods = [] } = purchase ?? {};
  const toggled = (id: string): readonly string[] =>
    picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id];
  return html`${isOpen || asksAgain ? againView(messages, drafts, off) : nothing}
    ${isOpen && goods.length > 1 ? goodsView(messages, drafts, goods, off) : nothing}
    <div class="topics" part="topics" role="group" aria-label=${messages.topics}>
      ${topics
        .slice(0, shown.all ? undefined : atFirst)
        .map(
          ({ id, names }) =>
            html`<label class="pick"
              ><input
                type="checkbox"
                .checked=${picked.includes(id)}
                ?disabled=${off}
                @change=${() => drafts.change({ topics: toggled(id) })}
              /><span>${localizedName(names, messages.lang, id)}</span></label
            >`,
        )}
      ${
        topics.length > atFirst && !shown.all
          ? html`<button class="pick" aria-label=${messages.moreTopics} @click=${shown.showAll}>
              <span>+${topics.length - atFirst}</span>
            </button>`
          : nothing
      }
      ${pictures}
    </div>`;
}
