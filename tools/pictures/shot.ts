/** A picture that was taken. */
export interface Shot {
  /** The contact sheet it belongs to. */
  readonly group: string;
  readonly name: string;
  readonly file: string;
  readonly width: number;
}
