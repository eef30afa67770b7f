import type { ModerationRule } from '@huitou/contract/moderation-rules.js';

/** The number `name` of a rule. @throws RangeError where the document does not have it. */
export function threshold({ id, thresholds }: ModerationRule, name: string): number {
  const value = Object.hasOwn(thresholds, name) ? thresholds[name] : undefined;
  if (value === undefined) throw new RangeError(`rule ${id}: has no threshold ${name}; add it to the document`);
  return value;
}
