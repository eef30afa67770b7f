import type { ReviewSort } from '@huitou/contract/review.js';
import type { State } from '../events.ts';
import { homeOf } from './address-of.ts';
import { orderOf } from './filter.ts';
import { kindOf } from './kind.ts';
import { lineWidth, type Form } from './layout.ts';
import type { LazyPlaces } from './lazy-places.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewList } from './review-list.ts';
import type { ReviewsHost } from './reviews-settings.ts';
import type { ReviewsSource } from './reviews-source.ts';

/** Everything that a form of the tag is drawn from. */
export interface Card extends ReviewContext {
  readonly sort: ReviewSort;
  readonly filter: string;
  readonly source: ReviewsSource;
  readonly list: ReviewList;
  readonly state: State;
  readonly lazy: LazyPlaces;
}

/** Puts together what a tag draws `form` from; undefined before there are messages. */
export const cardOf = (
  { filter, sort, kind, headingLevel, state }: ReviewsHost,
  form: Form,
  width: number | undefined,
  api: string,
  messages: ReviewsMessages | undefined,
  source: ReviewsSource,
  list: ReviewList,
  lazy: LazyPlaces,
): Card | undefined =>
  messages && {
    messages,
    filter,
    source,
    list,
    lazy,
    state,
    sort: orderOf(sort),
    home: homeOf(api),
    kind: kindOf(kind),
    level: headingLevel || 3,
    width: lineWidth(form, width),
  };
