import { sql, type RawBuilder } from 'kysely';

/** Days since 1970: those from `since` on, before `today`. */
export interface Days {
  readonly since: number;
  readonly today: number;
}

/**
 * Repeat buyers' reviews with words that readers are shown, of whole days that are over: every purchase by which their authors are
 * repeat buyers has been told by then.
 */
export const shownBefore = ({ since, today }: Days): RawBuilder<boolean> =>
  sql<boolean>`reviews.bought >= 2 and reviews.folded is null
    and reviews.text <> '' and reviews.day >= ${since} and reviews.day < ${today}`;
