import type { ReportDraft } from '@huitou/contract/review-report.js';
import type { Messages } from '../../messages/messages.ts';

/** What a reader reads once they do something with a review. Numbers and names come in as they are written. */
export interface ActionMessages extends Messages {
  /** In which order they stand, and how the leaves are read. */
  readonly how: string;
  /** The dialog with the pictures of a review. */
  readonly mediaBy: (author: string) => string;
  readonly place: (at: string, all: string) => string;
  readonly broken: string;
  readonly previous: string;
  readonly following: string;
  /** Above the words and stars that an edit took the place of. */
  readonly before: string;
  /** It had stars and no words. */
  readonly noWords: string;
  /** The sentence that a link is sent with; `n`: on so many days its author has bought. */
  readonly shared: (author: string, times: string, n: number) => string;
  readonly copied: string;
  /** Names the field with the link, where it cannot be copied for the reader. */
  readonly link: string;
  /** Above the review that the page's address leads to, and in its place where there is none, or none came. */
  readonly linked: string;
  readonly linkUnknown: string;
  readonly linkFailed: string;
  /** The button by which a reader finds it helpful: while nobody does, and while so many do. */
  readonly vote: string;
  readonly votes: (readers: string) => string;
  readonly report: string;
  readonly reportAsks: string;
  readonly reportReasons: Readonly<Record<ReportDraft['reason'], string>>;
  readonly reportMore: string;
  readonly send: string;
  readonly cancel: string;
  readonly reported: string;
  /** Why a vote or report was refused, by the code of the refusal; `failed` for all others. */
  readonly refused: Readonly<
    Record<'own-review' | 'no-token' | 'offline' | 'unknown-review' | 'not-entitled' | 'failed', string>
  >;
}
