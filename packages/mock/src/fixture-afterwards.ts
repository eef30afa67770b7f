import { MOST_APPENDICES, type AddedAppendix, type AppendixDraft } from '@huitou/contract/appendix.js';
import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { ReviewReports, TakenReport } from '@huitou/contract/review-report.js';
import type { Voted } from '@huitou/contract/vote.js';
import type { Afterwards, NotDone, NotVoted, Reporter } from '@huitou/api/ports/afterwards.js';
import type { Author, Submitting } from '@huitou/api/ports/submissions.js';
import { redact } from '@huitou/reviews/redact.js';
import { buyerOf } from './buyers.ts';
import type { FixtureMarks } from './fixture-marks.ts';
import type { FixtureReader } from './fixture-reader.ts';
import type { FixtureSubmissions } from './fixture-submissions.ts';
import { today } from './market/time.ts';

const at = new Date(today).toISOString();

/** What leads to a person is against the rules: the one that fixtures judge by. */
const against = (text: string): NotDone | undefined =>
  redact(text).text === text ? undefined : { rules: ['contact-data'] };

/** What authors and readers do with reviews afterwards, in memory. */
export class FixtureAfterwards implements Afterwards {
  readonly #reader: FixtureReader;
  readonly #submissions: FixtureSubmissions;
  readonly #marks: FixtureMarks;
  readonly #keys = new Map<string, AddedAppendix>();

  constructor(reader: FixtureReader, submissions: FixtureSubmissions, marks: FixtureMarks) {
    this.#reader = reader;
    this.#marks = marks;
    this.#submissions = submissions;
  }

  unavailable = (): undefined => undefined;

  async append(author: Author, review: string, { text }: AppendixDraft, key: string): Promise<AddedAppendix | NotDone> {
    const own = this.#submissions.own(author, review);
    if (!own) return 'unknown-review';
    const known = this.#keys.get(`${review} ${key}`);
    if (known) return known;
    if (own.appendices.length >= MOST_APPENDICES) return 'enough-appendices';
    const refused = against(text);
    if (refused) return refused;
    own.appendices.push(text);
    const left = MOST_APPENDICES - own.appendices.length;
    const answer = { review, appendix: `${review}-${own.appendices.length}`, at, left };
    this.#keys.set(`${review} ${key}`, answer);
    return answer;
  }

  async edit(
    author: Author,
    review: string,
    draft: ReviewDraft,
    { receipt }: Pick<Submitting, 'receipt'>,
  ): Promise<Submission | NotDone> {
    const own = this.#submissions.own(author, review);
    if (!own) return 'unknown-review';
    const body = JSON.stringify(draft);
    if (own.edited !== undefined && own.edited !== body) return 'edited-before';
    const refused = against(draft.text ?? '');
    if (refused) return refused;
    own.edited = body;
    own.draft = draft;
    const accepted = { review, merchant: author.merchant, at: today, text: draft.text ?? '' };
    return { review, state: 'published', rules: [], at, receipt: await receipt(accepted) };
  }

  async vote(reader: Author, review: string, helpful: boolean | null): Promise<Voted | NotVoted> {
    const { merchant, buyer, token } = reader;
    if (this.#submissions.own(reader, review)) return 'own-review';
    const find = async () => (await this.#reader.reviews(merchant, { review })).reviews[0];
    if (!(await find())) return 'unknown-review';
    const { mayWrite = 'unknown-order', visit = 0 } = buyerOf(token) ?? {};
    if (helpful !== null && mayWrite !== 'yes' && mayWrite !== 'has-written' && mayWrite !== 'first-purchase')
      return mayWrite;
    this.#marks.set('helpful', reader, review, helpful === true);
    this.#reader.vote(merchant, review, buyer, helpful, visit >= 2);
    return { review, helpful, readers: (await find())?.helpful ?? 0 };
  }

  async report(reporter: Reporter, review: string): Promise<TakenReport> {
    if (reporter.by === 'buyer') this.#marks.set('reported', reporter, review, true);
    return { review, kept: reporter.by === 'nobody' ? 'count' : 'report' };
  }

  async reports(merchant: string): Promise<ReviewReports> {
    return { merchant, reports: [], next: null };
  }
}
