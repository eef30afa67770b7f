import { defaultChoices, readChoices, writeChoices, type Choices } from '../packages/builder/src/choices.ts';

/** What the panel Theme makes of a story, apart from the brand that it starts from, which the toolbar has. */
export type Design = Pick<Choices, 'tokens' | 'red' | 'view'>;

/** A design as a global of Storybook: only letters, digits, `-` and `_` stay in the address as they are. */
export function writeDesign({ tokens, red, view }: Design): string {
  const query = writeChoices({ ...defaultChoices, tag: '', tokens, red, view });
  return btoa(query).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads it back; what cannot be read changes nothing. */
export function readDesign(text: string): Design {
  try {
    const query = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return readChoices(new URLSearchParams(query)).choices;
  } catch {
    return defaultChoices;
  }
}
