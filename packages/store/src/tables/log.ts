// The public log: see decisions/the-log.md. Rows of the first three are added and never changed.

/** What became public or ceased to be, once and for ever. Nothing in it names or describes a person. */
export interface LogEntriesTable {
  /** Its place in the log, counted from 0. */
  seq: number;
  /** The day of the head that first has it, and when that was made (ms). */
  day: number;
  at: number;
  kind: string;
  merchant: string;
  /** A review; '' where it is about the merchant itself. */
  subject: string;
  /** Of `body` as a leaf of the tree, base64url. */
  hash: string;
  /** The entry itself, byte by byte as it was hashed: JSON. */
  body: string;
}

/** The root of each complete subtree of two entries and more: `place` counts those of a level from 0. */
export interface LogNodesTable {
  level: number;
  place: number;
  /** Base64url. */
  hash: string;
}

/** The log as it stood once a day. Signed when it is given out: the store has no keys. */
export interface LogHeadsTable {
  day: number;
  /** How many entries it has. */
  size: number;
  at: number;
  root: string;
  /** What was public then: the number of the publication. */
  publication: number;
}

/** What the log said last of a review, or of a merchant ('' as subject), so that only what changed becomes an entry. */
export interface LogSubjectsTable {
  merchant: string;
  subject: string;
  /** With what the words of a review are hashed, so that a hash cannot be guessed; null once it is erased, '' where there is none. */
  salt: string | null;
  /** JSON. */
  said: string;
}
