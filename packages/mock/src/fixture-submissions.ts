import { MOST_APPENDICES } from '@huitou/contract/appendix.js';
import type { AppealTaken, FurtherAct, Purchase, ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import type { Author, Refused, Submissions, Submitting } from '@huitou/api/ports/submissions.js';
import { topics } from '@huitou/reviews/topics.js';
import { buyerOf } from './buyers.ts';
import type { FixtureMarks } from './fixture-marks.ts';
import { today } from './market/time.ts';

/** A review that was written here, and what its author did with it since. */
export interface Written {
  readonly author: Author;
  readonly key: string;
  draft: ReviewDraft;
  readonly answer: Submission;
  readonly appendices: string[];
  edited?: string;
  appeal?: string;
}

const offered = ['sweet', 'well-packed', 'fast-dispatch', 'unanswered', 'damaged'];
const rules = {
  published: [],
  held: [['contact-data', 'advertising']],
  folded: [['near-copy', 'duplicate']],
  refused: [['contact-data', 'advertising']],
} as const;
const at = new Date(today).toISOString();

function mayOf({ answer, appendices, edited, appeal }: Written): FurtherAct[] {
  if (/held|refused/.test(answer.state)) return appeal === undefined ? ['appeal'] : [];
  return [
    ...(appendices.length < MOST_APPENDICES ? (['append'] as const) : []),
    ...(edited === undefined ? (['edit'] as const) : []),
  ];
}

/** To what a review belongs: whichever of its tokens it is written with. */
const purchaseOf = ({ merchant, order }: Author): string => `${merchant} ${order}`;

/** What buyers write, in memory: what a store decides is decided by who they are, see `buyers.ts`. */
export class FixtureSubmissions implements Submissions {
  readonly #reader: Reader;
  readonly #marks: FixtureMarks;
  /** By purchase. */
  readonly #written = new Map<string, Written>();

  constructor(reader: Reader, marks: FixtureMarks) {
    this.#reader = reader;
    this.#marks = marks;
  }

  /** Every review that was taken in. */
  get reviews(): readonly (ReviewDraft & { readonly review: string })[] {
    return [...this.#written.values()].map(({ draft, answer }) => ({ ...draft, review: answer.review }));
  }

  unavailable = (): undefined => undefined;

  async purchase(author: Author): Promise<Purchase | 'unknown-merchant'> {
    const { merchant, token } = author;
    const buyer = buyerOf(token);
    if (!buyer || this.#reader.version(merchant, 'index') === undefined) return 'unknown-merchant';
    const { goods } = await this.#reader.goods(merchant);
    const written = this.#written.get(purchaseOf(author)) ?? (buyer.wrote ? await this.#before(author) : undefined);
    return {
      merchant: { id: merchant, name: (await this.#reader.facts(merchant)).name },
      mayWrite: written ? 'has-written' : buyer.mayWrite,
      visit: buyer.visit,
      orderedOn: buyer.visit ? '2026-11-20' : null,
      goods: goods.slice(0, buyer.goods).map(({ id, name, names = {}, image }) => ({ id, name, names, image })),
      topics: offered.flatMap((id) => {
        const topic = topics.get(id);
        return topic ? [{ id, names: { ...topic.names }, tone: topic.tone }] : [];
      }),
      review: written
        ? {
            ...{ id: written.answer.review, at, text: written.draft.text ?? '', stars: { ...written.draft.stars } },
            ...{ state: written.answer.state, rules: written.answer.rules },
            ...{ goods: written.draft.goods ?? null, wouldBuyAgain: written.draft.wouldBuyAgain ?? null },
            topics: [...(written.draft.topics ?? [])],
            appendices: written.appendices.map((text) => ({ text, at: at.slice(0, 10), days: 12 })),
            editedOn: written.edited === undefined ? null : at.slice(0, 10),
            appeal: written.appeal === undefined ? null : { text: written.appeal, at },
            may: mayOf(written),
          }
        : null,
      marks: this.#marks.of(author),
    };
  }

  async submit(author: Author, draft: ReviewDraft, { key, receipt }: Submitting): Promise<Submission | Refused> {
    const { merchant, token } = author;
    const buyer = buyerOf(token);
    const known = this.#written.get(purchaseOf(author));
    if (known && known.key !== key) return 'has-written';
    if (known) return JSON.stringify(known.draft) === JSON.stringify(draft) ? known.answer : 'key-reused';
    if (!buyer || buyer.mayWrite !== 'yes') return (buyer?.mayWrite ?? 'unknown-order') as Refused;
    const review = `own-${this.#written.size + 1}`;
    const answer: Submission = {
      ...{ review, state: buyer.state, at },
      rules: rules[buyer.state].map(([rule, reason]) => ({ rule, reason })),
      receipt: await receipt({ review, merchant, at: today, text: draft.text ?? '' }),
    };
    this.#written.set(purchaseOf(author), { author, key, draft, answer, appendices: [] });
    return answer;
  }

  async erase({ buyer }: Author, review: string): Promise<boolean> {
    for (const [purchase, { author, answer }] of this.#written) {
      if (answer.review !== review || author.buyer !== buyer) continue;
      this.#written.delete(purchase);
      return true;
    }
    return false;
  }

  /** The review with an id, for its author; undefined if they have written none. */
  own({ buyer }: Author, review: string): Written | undefined {
    return [...this.#written.values()].find(({ author, answer }) => author.buyer === buyer && answer.review === review);
  }

  async appeal(author: Author, review: string, text: string): Promise<AppealTaken | 'unknown-review' | 'has-appealed'> {
    const own = this.own(author, review);
    if (!own || !/held|refused/.test(own.answer.state)) return 'unknown-review';
    if (own.appeal !== undefined && own.appeal !== text) return 'has-appealed';
    own.appeal = text;
    return { review, state: own.answer.state, at };
  }

  /** What somebody wrote who had written before the page was opened. */
  async #before(author: Author): Promise<Written | undefined> {
    const buyer = buyerOf(author.token);
    if (!buyer) return undefined;
    const draft = { stars: { quality: 5, service: 4, content: 3, returning: 5 }, text: '苹果又脆又甜，坏果当天就补。' };
    const said = rules[buyer.state].map(([rule, reason]) => ({ rule, reason }));
    const answer = {
      review: `own-before-${this.#written.size + 1}`,
      state: buyer.state,
      rules: said,
      at,
      receipt: null,
    };
    const written: Written = { author, key: 'before', draft, answer, appendices: [] };
    this.#written.set(purchaseOf(author), written);
    return written;
  }
}
