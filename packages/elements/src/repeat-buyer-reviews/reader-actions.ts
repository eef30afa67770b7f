import { toggleText } from './expandable-text.ts';
import { choose, isFilterName } from './filter.ts';
import { toggleHow } from './heading-view.ts';
import type { ReviewsMessages } from './messages/reviews-messages.ts';

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement;

/** Opens or closes what belongs to `button`; false if nothing does, or if its words may have to be loaded. */
export function toggle(button: HTMLButtonElement, messages: ReviewsMessages): boolean {
  if (button.name === 'how') toggleHow(button);
  if (button.name !== 'long') return false;
  toggleText(button, messages);
  return true;
}

/** The filter after a button or list of choices was used; undefined for other controls. */
export function filterAfter(filter: string, { name, value }: Control): string | undefined {
  if (name === 'filter') return '';
  return isFilterName(name) ? choose(filter, name, value) : undefined;
}
