// What the staff of a merchant did.

/** Reviews that somebody of the merchant has read. */
export interface InboxMarksTable {
  merchant: string;
  review: string;
  /** Milliseconds. */
  at: number;
}

/** What was promised to the author of a review. */
export interface RemediesTable {
  merchant: string;
  review: string;
  /** `refund`, `resend`, `room-change` or `other`. */
  kind: string;
  note: string | null;
  /** Milliseconds. */
  at: number;
  /** The member of staff, as the merchant token has it. */
  user: string;
}
