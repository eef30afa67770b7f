import { noAnswer, type Answer } from './answer.ts';
import { dropDraft, keepDraft, readDraft, readDrafts } from './draft-store.ts';

/** An answer that still waits so long after it was to go out was left behind by a page that is gone. */
const orphanedAfter = 5_000;

/** The answers of one inbox that are not taken in yet, by review: each change is kept in the browser. */
export class KeptAnswers {
  readonly #answers = new Map<string, Answer>();
  /** When answers that other pages of this browser have sent, or had when they were left, were to go out. */
  readonly #elsewhere = new Map<string, number>();
  inbox = '';
  /** False where the browser keeps nothing: a draft then lasts as long as the page. */
  stored = true;

  of(review: string): Answer {
    return this.#answers.get(review) ?? noAnswer;
  }

  at(stage: Answer['stage']): readonly string[] {
    return [...this.#answers].flatMap(([review, answer]) => (answer.stage === stage ? review : []));
  }

  get ticks(): boolean {
    return this.#elsewhere.size > 0 || this.at('pending').length > 0;
  }

  /** Takes up the drafts of another inbox; false if yet another one came meanwhile. */
  async open(inbox: string): Promise<boolean> {
    this.inbox = inbox;
    this.#answers.clear();
    this.#elsewhere.clear();
    const drafts = inbox ? await readDrafts(inbox).catch(() => ((this.stored = false), [])) : [];
    if (inbox !== this.inbox) return false;
    for (const { review, text, remedy, sendAt } of drafts) {
      if (this.#answers.has(review)) continue;
      this.#answers.set(review, { ...noAnswer, text, remedy });
      if (sendAt !== null) this.#elsewhere.set(review, sendAt);
    }
    return true;
  }

  /** @param kept false where what the browser has of it stays as it is. */
  set(review: string, answer: Answer, kept = true): void {
    this.#answers.set(review, answer);
    this.#elsewhere.delete(review);
    if (!kept) return;
    const { text, remedy, due } = answer;
    const draft = { inbox: this.inbox, review, text, remedy, sendAt: due || null, at: Date.now() };
    const writing = text || remedy ? keepDraft(draft) : dropDraft(this.inbox, review);
    writing.catch(() => (this.stored = false));
  }

  /** It was taken in. */
  drop(inbox: string, review: string): void {
    if (inbox === this.inbox) this.#answers.delete(review);
    void dropDraft(inbox, review).catch(() => {});
  }

  /** Answers that a page left behind before they went out, and that nobody has taken back or changed since. */
  async orphans(now = Date.now()): Promise<readonly string[]> {
    const due = [...this.#elsewhere].flatMap(([review, at]) => (at + orphanedAfter <= now ? review : []));
    const found = await Promise.all(due.map((review) => readDraft(this.inbox, review).catch(() => undefined)));
    return due.filter((review, i) => {
      const same = found[i]?.sendAt && found[i].text === this.of(review).text;
      // What was typed meanwhile is a draft again.
      return this.#elsewhere.delete(review) && same;
    });
  }
}
