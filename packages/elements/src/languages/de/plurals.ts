import { plural } from '../../messages/format.ts';

/** Whether the language has the singular with this number. */
export const isOne = (n: number): boolean => plural('de', n) === 'one';

/** So many reviews. */
export const countReviews = (count: string, n: number): string => `${count} ${isOne(n) ? 'Bewertung' : 'Bewertungen'}`;
