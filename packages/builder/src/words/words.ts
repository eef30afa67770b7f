import type { Size } from '@huitou/tokens/sizes.js';
import type { Choices } from '../choices.ts';
import type { NoteName, SnippetKind } from '../snippets/snippet.ts';
import type { Scheme, ThemeColour } from '../theme/theme.ts';

type Option = Exclude<keyof Choices, 'tag' | 'subject' | 'tokens' | 'red' | 'kind'>;

/** Everything that the page says, in one language. */
export interface Words {
  readonly title: string;
  readonly intro: string;
  readonly sections: Readonly<Record<'choose' | 'preview' | 'copy' | 'theme' | 'site', string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly merchant: string;
  readonly venue: string;
  readonly subjectHint: string;
  readonly notAnId: string;
  readonly options: Readonly<Record<Option, string>>;
  /** Of an option that is left empty. */
  readonly empty: Readonly<Record<Option, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Of a preview that shows a state. */
  readonly exampleNote: string;
  readonly noExamples: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly red: string;
  readonly forcedColours: string;
  readonly kinds: Readonly<Record<SnippetKind, string>>;
  readonly notes: Readonly<Record<NoteName, string>>;
  readonly noSuchForm: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  weight(kilobytes: string): string;
  dropped(name: string, value: string, allowed: string): string;
  readonly colours: Readonly<Record<ThemeColour, string>>;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly groups: Readonly<Record<'text' | 'grounds' | 'brand' | 'levels' | 'leaves' | 'sizes', string>>;
  readonly alpha: string;
  readonly reset: string;
  readonly resetAll: string;
  readonly allPairs: string;
  /** The contrasts of the schemes that come nearest to the limit, and whether all pass. */
  contrast(ratios: string, passes: boolean): string;
  pair(colour: string, ground: string, ratio: string, least: string, passes: boolean): string;
  readonly exports: Readonly<Record<'css' | 'tokens' | 'link', string>>;
  readonly importLabel: string;
  readonly importButton: string;
  readonly imported: string;
  readonly importFault: string;
  /** What of an import was not taken. */
  leftOut(list: string): string;
  readonly host: string;
  readonly checkSite: string;
  allowed(site: string): string;
  notAllowed(host: string): string;
  readonly noHost: string;
  readonly siteFailed: string;
  readonly eventNote: string;
  readonly noFacts: string;
}
