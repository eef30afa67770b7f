import { redIsAbove } from '@huitou/tokens/red-is-above.js';
import { reserve as reviews } from './repeat-buyer-reviews/reserve.ts';
import { reserve as index } from './returning-customer-index/reserve.ts';
import { reserveCss } from './shared/reserve.ts';
import { reserve as badge } from './trust-badge/reserve.ts';

/** The text of `huitou.css`, the one style sheet a page may load: it is generated from this and never edited. */
export const huitouCss = `/* Generated: the room that each tag keeps until its script arrives. */
${reserveCss([index, badge, reviews])}
${redIsAbove}`;
