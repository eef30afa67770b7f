import type { Choices } from '../choices.ts';
import { tagOf } from '../offered-tags.ts';

export type Attribute = readonly [name: string, value: string];

/** What stands in place of an id that is not chosen yet. */
export const unnamed = 'ID';

/** Classes of the theme that was chosen, a finished one as it is or the partner's own, and of red that stands for better. */
export function themeClass({ base, tokens, red }: Choices): string {
  const name = Object.keys(tokens).length > 0 ? 'own' : base;
  return [name && `huitou-theme-${name}`, red && 'huitou-red-is-above'].filter(Boolean).join(' ');
}

/** The attributes of the tag, in the order in which one reads them; those left empty are left out. */
export function attributesOf(choices: Choices): readonly Attribute[] {
  const { tag, subject, variant, lang, theme } = choices;
  const all: readonly Attribute[] = [
    [tagOf(tag).subject, subject || unnamed],
    ['variant', variant],
    ['lang', lang],
    ['theme', theme],
  ];
  return all.filter(([, value]) => value);
}
