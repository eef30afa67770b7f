import { plural } from '../../messages/format.ts';

/** Whether the language has the singular with this number. */
export const isOne = (n: number): boolean => plural('fr', n) === 'one';

/** So many reviews. */
export const countReviews = (count: string): string => `${count} avis`;
