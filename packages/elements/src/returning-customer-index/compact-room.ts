import { unsafeCSS } from 'lit';
import { compactSteps } from './reserve.ts';

/** Widths of the steps are of the reader's text, of which the tag's is 15/16. */
const inOwnEm = (width: number): number => (width * 16) / 15;

/** The block size of the line, as CSS can work it out where percentages are of the line's width. */
export const compactRoom = unsafeCSS(
  `calc(${compactSteps
    .map(([, height], i) => {
      const [to, less] = compactSteps[i + 1] ?? [0, 0];
      return to ? `clamp(0em, (${inOwnEm(to)}em - 100%) * 99, ${height - less}em)` : `${height}em`;
    })
    .join(' + ')})`,
);
