/** What the reviews are about, which decides some words: a host who streams, or a shop. */
export type Kind = 'host' | 'shop';

export const kindOf = (kind: string): Kind => (kind === 'host' ? kind : 'shop');
