import { code } from '@huitou/contract/texts.js';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import { number, object, type Infer } from '@huitou/contract/schema.js';

const goal = object({
  /** The measure, what it was and what it is to be, on its own scale, and when that was chosen. */
  measure: code,
  from: number(),
  to: number(),
  at: number(),
});
export type Goal = Infer<typeof goal>;

const keyOf = (shop: string): string => `huitou-goal ${shop}`;

/** Goals of pages whose browser keeps nothing. */
const unkept = new Map<string, Goal>();

/** The goal that was chosen for a shop in this browser. @param shop the API's address and the merchant. */
export function keptGoal(shop: string): Goal | undefined {
  try {
    const text = localStorage.getItem(keyOf(shop));
    const read = text ? readShape(goal, JSON.parse(text)) : undefined;
    return read && !isFault(read) ? read.value : unkept.get(shop);
  } catch {
    return unkept.get(shop);
  }
}

/** Keeps a goal until another is chosen; undefined drops it. It stays in this browser: nothing of it is sent. */
export function keepGoal(shop: string, chosen: Goal | undefined): void {
  unkept.delete(shop);
  if (chosen) unkept.set(shop, chosen);
  try {
    if (chosen) localStorage.setItem(keyOf(shop), JSON.stringify(chosen));
    else localStorage.removeItem(keyOf(shop));
  } catch {
    // It lasts as long as the page.
  }
}
