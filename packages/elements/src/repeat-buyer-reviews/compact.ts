import type { ReviewPage } from '@huitou/contract/review.js';
import { html, nothing } from 'lit/html.js';
import { sheetOf } from '../shared/css.ts';
import { number, relativeTime } from '../shared/format.ts';
import { note } from '../shared/note-template.ts';
import type { Card } from './card-view.ts';
import { compactStyles } from './compact.styles.ts';
import { duration } from './duration.ts';
import type { ReviewWords } from './strings/words.ts';

/** Worn only by tags of this form. */
export const compactSheet = sheetOf(compactStyles);

const cardOf = ({ target }: Event): HTMLElement | null | undefined =>
  (target as HTMLElement).closest('.base')?.querySelector('.card');

const hide = (event: Event): void => cardOf(event)?.hidePopover();

/** Opens the card. The reader's focus goes along, and comes back unless it is elsewhere in the tag by then. */
function show(event: Event): void {
  const { target } = event;
  const card = cardOf(event);
  if (!card || !(target instanceof HTMLElement)) return;
  const back = ({ newState }: ToggleEvent): void => {
    if (newState !== 'closed') return;
    card.removeEventListener('toggle', back);
    const { activeElement } = target.getRootNode() as ShadowRoot;
    if (!activeElement || card.contains(activeElement)) target.focus();
  };
  card.addEventListener('toggle', back);
  card.showPopover();
}

const boxes = (words: ReviewWords, { reviews }: ReviewPage): unknown =>
  reviews.length
    ? reviews.slice(0, 2).map(
        ({ author, bought, at, text, reply, lang }) =>
          html`<div class="box">
            <b><bdi>${author ?? words.anyone}</bdi></b>
            <span class="chip brand">${words.bought(number(words.lang, bought))}</span>
            <span class="quiet">${relativeTime(words.lang, Date.parse(at))}</span>
            ${text ? html`<p lang=${lang ?? ''} dir="auto">${text}</p>` : nothing}
            ${reply ? html`<p class="quiet">${words.reply} · ${duration(words.lang, reply.minutes)}</p>` : nothing}
          </div>`,
      )
    : html`<p class="box">${words.empty[0]}</p>`;

/** The latest two reviews in a few lines, and the way to all of them: for a corner of a film. */
export function glance({ words, bare, pages: { pages, first }, summary, retry }: Card): unknown {
  const [page] = pages;
  const all = html`<button class="box" @click=${show} aria-haspopup="dialog">
    ${'value' in summary ? words.all(number(words.lang, summary.value.reviews)) : words.title}
  </button>`;
  // Templates of their own, down to the outermost node: it grows upwards, and what is new on a page has not moved on it.
  return bare || !page
    ? html`<div class="glance" part="glance">
        <div class="box">${'error' in first ? note(words, first, retry) : html`<p class="bone"></p>`}</div>
        ${all}
      </div>`
    : html`<div class="glance" part="glance">${boxes(words, page)} ${all}</div>`;
}

/** Closes the card, which is a sheet in this form. */
export const close = ({ close }: ReviewWords): unknown =>
  html`<button class="close" @click=${hide} autofocus aria-label=${close}>×</button>`;
