import type { Level } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import { firmLevelOf, isRung, ladder, levelOf, type Evidence, type Rung } from './level.ts';

/** The level a merchant holds, and the one it is on its way to. */
export interface Held {
  readonly level: Level;
  /** Where the figures have pointed on the last `pendingRuns` daily runs, though not far enough to move at once. */
  readonly pending: Level | null;
  readonly pendingRuns: number;
}

export interface Standing extends Held {
  /** The day judged last, in days since 1970-01-01. */
  readonly day: number;
  /** What was held before that day; null on the first. */
  readonly before: Held | null;
}

const settled = (level: Level): Held => ({ level, pending: null, pendingRuns: 0 });

/** Of two levels on the same side of `from`, the nearer one. */
function nearer(from: number, a: Rung, b: Rung): Rung {
  return Math.abs(ladder.indexOf(a) - from) <= Math.abs(ladder.indexOf(b) - from) ? a : b;
}

function move(held: Held, evidence: Evidence, method: MethodDocument): Held {
  const plain = levelOf(evidence, method);
  const { level, pending, pendingRuns } = held;
  if (!isRung(level) || !isRung(plain) || plain === level) return settled(plain);
  const firm = firmLevelOf(level, evidence, method);
  if (!isRung(firm)) return settled(firm);
  if (firm !== level) return firm === plain ? settled(firm) : { level: firm, pending: plain, pendingRuns: 1 };
  const from = ladder.indexOf(level);
  const goesOn = pending !== null && isRung(pending) && ladder.indexOf(pending) > from === ladder.indexOf(plain) > from;
  const next: Held = goesOn
    ? { level, pending: nearer(from, pending, plain), pendingRuns: pendingRuns + 1 }
    : { level, pending: plain, pendingRuns: 1 };
  return next.pendingRuns >= method.hysteresis.runs ? settled(next.pending ?? plain) : next;
}

/**
 * Hysteresis: a level changes at once when its figure is `hysteresis.points` past the boundary, else only after
 * `hysteresis.runs` daily runs past it. A day is one run: judged again, it starts from where it began, so what is held at its
 * end depends on the day's last evidence and not on how often it was looked at.
 */
export function stand(previous: Standing | null, evidence: Evidence, day: number, method: MethodDocument): Standing {
  if (!previous) return { ...settled(levelOf(evidence, method)), day, before: null };
  const { level, pending, pendingRuns } = previous;
  const before = previous.day < day ? { level, pending, pendingRuns } : previous.before;
  const now = before ? move(before, evidence, method) : settled(levelOf(evidence, method));
  return { ...now, day: Math.max(day, previous.day), before };
}
