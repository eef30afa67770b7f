/** The forms that a page can choose. */
export type Variant = 'compact' | 'card' | 'full';

/** What is drawn: a form, or one line where a form would push away what a reader sees. */
export type Form = Variant | 'line';

/** The width in em of the reader's text from which the full form has a column beside the list. */
export const fullFrom = 54;
const column = 25;
/** Under this width the narrow layout is tighter still. */
export const tinyUnder = 13;

const hasColumn = (form: Form, width: number): boolean => form === 'full' && width >= fullFrom;

/** Classes by the width in em of the reader's text: what stands beside and what below each other. */
export function layoutOf(form: Form, width = 24): string {
  const full = hasColumn(form, width);
  const list = full ? width - column : width;
  return `form-${form === 'full' && !full ? 'card' : form} ${width < 20 ? (width < tinyUnder ? 'narrow tiny' : 'narrow') : ''} ${list < 36 ? '' : 'wide'}`;
}

/** Room for a line of a review's text, in em of it. */
export const lineWidth = (form: Form, width = 24): number =>
  Math.max(8, (hasColumn(form, width) ? width - column : width) - 2.5) / 0.9375;
