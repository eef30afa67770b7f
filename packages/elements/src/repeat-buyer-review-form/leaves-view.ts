import { html, nothing } from 'lit';
import { cloverSvg } from '../clover/clover-svg.ts';
import { number } from '../messages/format.ts';
import { label } from '../messages/label.ts';
import type { DraftController } from './draft-controller.ts';
import { leavesOf, loveOf, places } from './form-draft.ts';
import type { FormMessages } from './form-messages/form-messages.ts';

const levels = [1, 2, 3, 4, 5] as const;
/** A leaf that is full: what the others are filled up to. */
const full = [100, 100, 100, 100];

/** The love level, which lights all four leaves at once, and each leaf by itself: groups of radio buttons, and their picture. */
export class LeavesView {
  readonly #drafts: DraftController;
  readonly #changed: () => void;
  /** Whether each leaf, and what was bought, is shown by itself. */
  isOpen = false;

  constructor(drafts: DraftController, changed: () => void) {
    this.#drafts = drafts;
    this.#changed = changed;
  }

  render(messages: FormMessages, off: boolean): unknown {
    const { draft } = this.#drafts;
    const love = loveOf(draft);
    return html`<div class="loves" part="love" role="radiogroup" aria-label=${messages.love}>
        ${levels.map(
          (level) =>
            html`<label
              ><input
                type="radio"
                name="love"
                .checked=${level === love}
                ?disabled=${off}
                @change=${() => this.#love(level)}
              /><span>${messages.loves[level - 1]}</span></label
            >`,
        )}
      </div>
      <div class="leaves" part="leaves">
        <p>
          <span class="quiet">${messages.leaves}</span>
          <button class="link" aria-expanded=${this.isOpen} @click=${this.#toggle}>${messages.inDetail}</button>
        </p>
        <div class="picture" @click=${off ? nothing : this.#touched}>${cloverSvg(leavesOf(draft), full)}</div>
      </div>
      ${
        this.isOpen
          ? html`<ul class="rows">
              ${places.map((place) => this.#row(messages, place, off))}
            </ul>`
          : nothing
      }`;
  }

  #row(messages: FormMessages, place: string, off: boolean): unknown {
    const stars = this.#drafts.draft.stars[place] ?? 0;
    const name = label(messages.dimensions, place);
    return html`<li>
      <div part="leaf" role="radiogroup" aria-label=${name}>
        <span aria-hidden="true">${name}</span>
        <div class="pips">
          ${levels.map(
            (level) =>
              html`<label class=${level <= stars ? 'on' : ''}
                ><input
                  type="radio"
                  name=${place}
                  aria-label=${messages.stars(number(messages.lang, level))}
                  .checked=${level === stars}
                  ?disabled=${off}
                  @change=${() => this.#set(place, level)} /><i></i
              ></label>`,
          )}
        </div>
      </div>
    </li>`;
  }

  #love(level: number): void {
    this.#drafts.change({ stars: Object.fromEntries(places.map((place) => [place, level])) });
  }

  #set(place: string, level: number): void {
    this.#drafts.change({ stars: { ...this.#drafts.draft.stars, [place]: level } });
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.#changed();
  };

  /** A leaf that is touched is lit, and with each touch a step less: the hand's way, beside the buttons. */
  readonly #touched = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const right = event.clientX > box.left + box.width / 2;
    const below = event.clientY > box.top + box.height / 2;
    const place = places[below ? (right ? 2 : 3) : right ? 1 : 0];
    this.#set(place, (this.#drafts.draft.stars[place] ?? 6) - 1 || 5);
  };
}
