import { stripBidiControls } from '@huitou/contract/bidi-controls.js';

/**
 * Keeps foreign text from turning what stands behind it: between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, for
 * attributes, SVG and sentences, where there can be no `<bdi>`. Marks that would close the isolate early are taken out.
 */
export const isolate = (text: string): string => `\u2068${stripBidiControls(text)}\u2069`;

/** A range or a figure with its sign, kept together and from left to right in every language. */
export const figure = (text: string): string => `\u2066${text}\u2069`;
