import { offeredTags, tagOf } from './offered-tags.ts';
import { snippetKinds } from './snippets/snippet.ts';
import { statesOf } from './states/states.ts';
import { finishedThemes } from './theme/finished-themes.ts';
import { colourOf, isSize, tokenValue, type Theme } from './theme/theme.ts';

/** Everything a partner chooses. Empty texts mean that the tag decides. */
export interface Choices {
  readonly tag: string;
  /** The id of the merchant or the venue. */
  readonly subject: string;
  readonly variant: string;
  readonly lang: string;
  readonly theme: string;
  /** What the preview shows in place of live figures: the name of a state. */
  readonly state: string;
  /** Of the preview, in px; empty is all there is. */
  readonly width: string;
  /** The ground of the preview; empty is all three. */
  readonly ground: string;
  /** How the preview is seen: the name of a filter. */
  readonly view: string;
  /** `1`: red stands for better. */
  readonly red: string;
  /** For what the lines to copy are; empty for HTML. */
  readonly kind: string;
  /** The finished theme to start from. */
  readonly base: string;
  /** What differs from it. */
  readonly tokens: Theme;
}

/** Part of an address that is not understood, with what would be. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export const views = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** What each choice may be, apart from nothing; `variant` and `state` depend on the tag. */
export const options = {
  tag: offeredTags.map(({ name }) => name),
  lang: ['en', 'zh-CN', 'ar'],
  theme: ['light', 'dark', 'overlay', 'auto'],
  width: ['320', '600'],
  ground: ['light', 'dark', 'overlay'],
  view: views,
  red: ['1'],
  kind: snippetKinds.filter((kind) => kind !== 'html'),
  base: finishedThemes,
} as const satisfies Partial<Record<keyof Choices, readonly string[]>>;

export const defaultChoices: Choices = {
  ...{ tag: offeredTags[0]?.name ?? '', subject: '', variant: '', lang: '', theme: '', state: '' },
  ...{ width: '', ground: '', view: '', red: '', kind: '', base: '', tokens: {} },
};

/** As ids are on the wire: `@huitou/contract/id.js`. */
export const isId = (text: string): boolean => /^(?!\.\.?$)[A-Za-z0-9._~-]{1,64}$/.test(text);

/** Parts of the address that are not the tag's: the language of the page, and where a visitor came from. */
const isForeign = (name: string): boolean => name === 'ui' || name.startsWith('utm_');

/** The choices as an address's query, without what is as it is anyway. */
export function writeChoices(choices: Choices): string {
  const { subject, tokens, ...plain } = choices;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value) query.set(name, value);
  if (subject) query.set(tagOf(choices.tag).subject, subject);
  for (const [token, value] of Object.entries(tokens)) query.set(token, value);
  return query.toString();
}

/** Reads them back. What is unknown or cannot be is left out, and named. */
export function readChoices(query: URLSearchParams): {
  readonly choices: Choices;
  readonly dropped: readonly Dropped[];
} {
  const dropped: Dropped[] = [];
  const chosen: Record<string, string> = {};
  const tokens: Record<string, string> = {};
  const asked = query.get('tag') ?? '';
  const offered = tagOf(asked);
  const { name: tag, subject, variants } = offered;
  const allowedOf: Readonly<Record<string, readonly string[]>> = {
    ...options,
    variant: variants,
    state: statesOf(offered),
  };
  for (const [name, value] of query) {
    const allowed = Object.hasOwn(allowedOf, name) ? allowedOf[name] : undefined;
    if (allowed?.includes(value)) chosen[name] = value;
    else if (name === subject && isId(value)) chosen.subject = value;
    else if (isSize(name) || colourOf(name)) {
      const kept = tokenValue(name, value);
      if (kept === undefined) dropped.push({ name, value, allowed: [] });
      else tokens[name] = kept;
    } else if (value && !isForeign(name)) dropped.push({ name, value, allowed: allowed ?? [] });
  }
  return { choices: { ...defaultChoices, ...chosen, tag, tokens }, dropped };
}
