import { saltedWords } from '@huitou/proof/log/words.js';
import { dateOf, dayOfTime } from '@huitou/reviews/day.js';
import { digest } from '../submissions/digest.ts';
import type { Act } from './acts.ts';
import type { Entry } from './entry.ts';
import type { LoggedReview } from './public-review.ts';

/** What the log said last of a review. */
export interface SaidOfReview {
  readonly shown: boolean;
  /** Salted hash of its text and stars. */
  readonly words: string;
  /** Salted hashes of what was added to it. */
  readonly appended: readonly string[];
  /** Decisions that are in the log, by a short hash of their stamps. */
  readonly acts: readonly string[];
  readonly erased?: true;
}

/** The same with the salt: null where the review was erased since, '' once the log says so, or that it went to another merchant. */
export interface Known {
  readonly salt: string | null;
  readonly said: SaidOfReview;
}

export interface Spoken extends Known {
  readonly entries: readonly Entry[];
}

const kinds = { fold: 'folded', unfold: 'unfolded', release: 'released' } as const;

/** Names a decision in what was said. */
export const actMark = ({ rev }: Act): string => digest(rev).slice(0, 11);

/** What the log says of any decision. */
export const factsOf = ({ reason, rule, by, at, day }: Act) => ({
  ...{ reason, rule, by },
  on: day === null ? dayOfTime(at) : dateOf(day),
});

/** Of a log that begins only what still holds: the latest, if it folds. */
const standing = (acts: readonly Act[]): readonly Act[] => acts.slice(-1).filter(({ action }) => action === 'fold');

export interface Speaking {
  /** The log has no entries yet: it begins with what is public now. */
  readonly begins: boolean;
  readonly newSalt: () => string;
}

/**
 * What became of a review since the log spoke of it. Nothing is said of one that was never public; words that changed are told
 * as their author's where they are kept as an edit, else as the platform's.
 */
export function speakOf(
  review: LoggedReview,
  known: Known | undefined,
  { begins, newSalt }: Speaking,
): Spoken | undefined {
  if (!known && !review.isPublic) return undefined;
  const { merchant, id: subject } = review;
  const entries: Entry[] = [];
  const say = (kind: Entry['kind'], facts: Entry['facts'] = {}): void =>
    void entries.push({ kind, merchant, subject, facts });
  const isErased = review.isErased || known?.salt === null || known?.said.erased === true;
  const salt = isErased ? '' : known?.salt || newSalt();
  const hashed = (text: string, stars: Readonly<Record<string, number>> = {}): string =>
    digest(saltedWords(salt, { text, stars }));

  let { words = '', appended = [] as readonly string[] } = known?.said ?? {};
  if (review.isPublic && isErased) {
    // Of one that was erased the log says that it is there, and nothing of its words.
    if (!known?.said.shown) say('published');
  } else if (review.isPublic) {
    const now = hashed(review.text, review.stars);
    if (!known?.said.shown || known.salt === '') say('published', { words: now });
    else if (now !== words) {
      const isAuthors = review.before !== undefined && hashed(review.before.text, review.before.stars) === words;
      say('edited', { words: now, by: isAuthors ? 'author' : 'platform' });
    }
    words = now;
    const all = review.appendices.map((text) => hashed(text));
    for (const one of all) if (!appended.includes(one)) say('appended', { words: one });
    appended = all;
  }
  const marked = review.acts.map((act) => ({ act, mark: actMark(act) }));
  const fresh = marked.filter(({ mark }) => !known?.said.acts.includes(mark)).map(({ act }) => act);
  for (const act of begins ? standing(fresh) : fresh) say(kinds[act.action as keyof typeof kinds], factsOf(act));
  if (known?.said.shown && !review.isPublic) say('withdrawn', { reason: 'no-repeat-buyer' });
  if (isErased && !known?.said.erased) say('erased');
  const acts = marked.map(({ mark }) => mark);
  return { salt, said: { shown: review.isPublic, words, appended, acts, ...(isErased && { erased: true }) }, entries };
}

/** What is said of a review that went to another merchant: there it is published as its own. */
export function speakOfMoved(merchant: string, subject: string, { said }: Known): Spoken {
  const entries = said.shown ? [{ kind: 'withdrawn', merchant, subject, facts: { reason: 'moved' } } as const] : [];
  return { salt: '', said: { ...said, shown: false }, entries };
}
