import type { Observation } from './facts.ts';

/** Collects what is certain by `at`, and when the next thing will be. */
export class Viewer {
  readonly at: number;
  readonly observations: Observation[] = [];
  dueAt = Infinity;

  constructor(at: number) {
    this.at = at;
  }

  /** Whether `time` has come; if not, the view changes then. */
  has(time: number): boolean {
    if (time <= this.at) return true;
    if (time < this.dueAt) this.dueAt = time;
    return false;
  }
}

/** Whether something was done, and by then. */
export const inTime = (time: number | null, by: number): boolean => time !== null && time <= by;
