import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';

/** Buyers by whom a count has to grow before it says nothing about one of them. */
const crowd = 30;

/** History is being sent: no shop doubles its buyers by what is bought in a day. */
const isBackfill = (before: number, now: number): boolean => now - before >= Math.max(crowd, before);

/**
 * What stays public of a merchant until the day turns: the figures of the day's first publication, so that no single
 * purchase shows in them. Names, pictures and caps are no figures, and change at once; a cap that comes or goes brings the
 * level that holds with it.
 */
export function onceADay(before: IndexSnapshot, now: IndexSnapshot): IndexSnapshot {
  if (before.method !== now.method) return now;
  if (before.merchant.industry.id !== now.merchant.industry.id || isBackfill(before.buyers.all, now.buyers.all)) {
    return now;
  }
  const { industry } = before.peers;
  return {
    ...before,
    merchant: now.merchant,
    level: JSON.stringify(before.caps) === JSON.stringify(now.caps) ? before.level : now.level,
    peers: { ...before.peers, industry: industry.id === now.peers.industry.id ? now.peers.industry : industry },
    caps: now.caps,
  };
}

// Quotes inside a string are escaped, so only the members themselves match.
const between = (body: string, from: string, to: string): string => {
  const start = body.indexOf(from);
  return body.slice(start, body.indexOf(to, start));
};
const figureAt = (body: string, member: string): number =>
  Number.parseInt(body.slice(body.indexOf(member) + member.length));

/** Whether nothing but figures differs: found without parsing, for it is asked of everybody each time. */
export const onlyFiguresDiffer = (before: string, now: string): boolean =>
  [
    ['{"merchant":', ',"asOf":'],
    [',"peers":', ',"merchants":'],
    [',"caps":', '}]}'],
  ].every(([from = '', to = '']) => between(before, from, to) === between(now, from, to)) &&
  !isBackfill(figureAt(before, '"buyers":{"all":'), figureAt(now, '"buyers":{"all":'));
