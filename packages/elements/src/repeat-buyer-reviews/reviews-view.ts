import { html, nothing } from 'lit';
import { announcement } from '../core/announcer.ts';
import { failureOf, failureView } from '../core/status-view.ts';
import { cardView } from './card-view.ts';
import type { Card } from './card.ts';
import type * as Compact from './compact-view.ts';
import type { Form } from './layout.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { ReviewsSource } from './reviews-source.ts';
import { emptyView, lineView } from './small-views.ts';

/**
 * What a form of the tag looks like. A state in words takes the place of each form.
 *
 * @param compact the compact form, once it is loaded.
 * @param closed is called when the sheet of it was closed; without, there is no sheet.
 */
export function reviewsView(
  card: Card,
  form: Form,
  compact?: typeof Compact,
  closed?: (event: Event) => void,
): unknown {
  const { first } = card.source.pages;
  if (card.source.failed && first.status === 'failed') {
    return failureView(card.messages, first.error, card.source.retry);
  }
  if (card.state === 'empty') return emptyView(card);
  if (form === 'line') return lineView(card);
  if (form !== 'compact') return cardView(card);
  // Over a film nothing is better than the wrong thing.
  if (!compact) return nothing;
  return html`${compact.glanceView(card)}${closed ? compact.sheetView(card.messages, cardView(card), closed) : nothing}`;
}

/** What a screen reader hears of a failure: once a page, since all tags of an API fail together. */
export function failureText(tag: Element, messages: ReviewsMessages, { pages: { first }, api }: ReviewsSource): string {
  if (first.status !== 'failed') return '';
  return announcement(tag, `failed ${api}`, messages[failureOf(first.error)].join('. '));
}
