import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import type { Theme } from '../theme/theme.ts';
import type { Words } from '../words/words.ts';

/** What the page is about at the moment. */
export interface Shown {
  readonly choices: Choices;
  readonly facts: Facts;
  /** The finished theme that was chosen, as its file says. */
  readonly base: Theme;
  /** That, and what differs from it. */
  readonly theme: Theme;
}

/** A part of the page. */
export interface View {
  readonly node: HTMLElement;
  show(shown: Shown): void;
}

/** What an address says of a theme. */
export interface LinkedTheme extends Pick<Choices, 'base' | 'tokens'> {
  readonly dropped: readonly string[];
}

/** A theme in an address. */
export interface ThemeLink {
  write(choices: Choices): string;
  /** What it says of a theme, and what of it is not understood. */
  read(address: URL): LinkedTheme;
}

/** What parts of the page are made with. */
export interface Page {
  readonly words: Words;
  /** Changes some choices and shows it. With `false` it is a step of a drag or a letter, which the address does not follow. */
  change(some: Partial<Choices>, settled?: boolean): void;
  /** How a theme stands in an address; of the page itself if it is not said. */
  readonly link?: ThemeLink;
}
