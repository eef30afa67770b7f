/** What the history says; numbers and dates come in as they are written in the language. */
export interface HistoryWords {
  readonly title: string;
  readonly show: string;
  /** The merchant's score as a whole, beside the names of its dimensions. */
  readonly index: string;
  /** Names the drawing, which is walked through day by day. */
  readonly chart: string;
  readonly few: string;
  readonly table: string;
  readonly day: string;
  readonly figure: (name: string, value: string) => string;
}
