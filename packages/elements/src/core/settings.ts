import { bare } from '@huitou/contract/schema.js';
import type { ComplexAttributeConverter, PropertyDeclarations, ReactiveElement } from '@lit/reactive-element';

/** Which colours: those of light or dark pages, those that stand on video, or as the reader's system is set. */
export type Theme = 'light' | 'dark' | 'overlay' | 'auto';

/** `lazy` waits with the request until the tag is nearly in view. */
export type Loading = 'eager' | 'lazy';

/** What becomes of reserved room that the tag does not need: kept for good, or never reserved. */
export type Reserved = 'keep' | 'none';

/**
 * Gets a token from the page's own server: called when one is needed, and again when it has ended. A purchase token is the
 * empty text where the visitor has none.
 */
export type GetToken = () => Promise<string>;

/** Replacements for the words of a tag, by the name of the message; `{0}`, `{1}` … stand for its arguments. */
export type Labels = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A text without the white space around it; an absent attribute is the empty text. */
const trimmed: ComplexAttributeConverter<string> = {
  fromAttribute: (text) => text?.trim() ?? '',
  toAttribute: (text) => text || null,
};

/** What every tag that shows a merchant can be set to. */
export interface SettingsHost extends ReactiveElement {
  merchant: string;
  api: string;
  theme: Theme | '';
  loading: Loading | '';
  reserve: Reserved | '';
  labels: Labels | undefined;
  debug: boolean;
  reflectState: boolean;
}

/** The declaration of a setting that is a text. */
export const textSetting = bare({ converter: trimmed } as const);

/**
 * The declaration of a setting that is on or off. Vue and Svelte write the text `false` where the tag's script has not come
 * yet, so that is off as well.
 */
export const switchSetting = bare({ converter: (text: string | null) => text !== null && text !== 'false' } as const);

/** The declarations of {@link SettingsHost}, for the `static properties` of a tag. */
export const settings: PropertyDeclarations = {
  merchant: textSetting,
  api: textSetting,
  theme: textSetting,
  loading: textSetting,
  reserve: textSetting,
  labels: bare({ attribute: false }),
  debug: switchSetting,
  reflectState: bare({ ...switchSetting, attribute: 'reflect-state' }),
};
