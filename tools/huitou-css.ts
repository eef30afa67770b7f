import { reserveCss } from '../packages/elements/src/styles/reserve-css.ts';
import { redIsAbove } from '../packages/tokens/src/red-is-above.ts';
import { reserves } from './reserves.ts';

/** The text of `huitou.css`, the one style sheet a page may load: the room of every tag until its script arrives. */
export const huitouCss = (): string =>
  `/* Generated: the room that each tag keeps until its script arrives. */\n${reserveCss(reserves)}\n${redIsAbove}`;
