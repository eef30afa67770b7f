/** The messages of the history; figures and days come in as the language writes them. */
export interface HistoryMessages {
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
