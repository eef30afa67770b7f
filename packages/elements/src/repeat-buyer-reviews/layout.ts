/** The forms that a page can choose. */
export type Variant = 'compact' | 'card' | 'full';

/** What is drawn: a form, or one line where a form would push away what a reader sees. */
export type Form = Variant | 'line';

/** Classes by the width in em of the reader's text: what stands beside and what below each other. */
export function layoutOf(form: Form, width = 24): string {
  const list = form === 'full' ? width - 25 : width;
  return `form-${form} ${width < 20 ? 'narrow' : ''} ${list < 36 ? '' : 'wide'}`;
}

/** Room for a line of a review's text, in em of it. */
export const lineWidth = (form: Form, width = 24): number =>
  Math.max(8, (form === 'full' ? width - 25 : width) - 2.5) / 0.9375;
