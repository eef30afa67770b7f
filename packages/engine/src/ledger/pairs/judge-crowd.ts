import type { Observation, ReviewFacts } from '@huitou/method/facts.js';
import { observeOne, observeVisits } from '@huitou/method/observe.js';
import { VisitDays, type Visits } from '@huitou/method/visits.js';
import type { CrowdDaysTable, CrowdOrdersTable, CrowdsTable, Database, ReviewsTable } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { lastPaid, stands } from '../ingest/derive.ts';
import type { JudgedOrder } from '../sql/columns.ts';
import { removeKeys, type Key } from '../sql/look-up.ts';
import { write } from '../sql/write.ts';
import { nextDue, storedLastPaid, type Crowd } from './crowd-rows.ts';
import type { Judgement } from './judgement.ts';
import { orderFacts, reviewFacts } from './pair-facts.ts';
import type { Pair } from './pair-key.ts';
import type { PairRows } from './pair-rows.ts';
import type { View } from './view.ts';

/** Days of a crowd, moved by single orders, and the orders that will say something else by themselves. */
class Sums {
  readonly days: Map<number, CrowdDaysTable>;
  readonly #changed = new Set<number>();
  readonly #open: CrowdOrdersTable[] = [];
  readonly #closed: CrowdOrdersTable[] = [];
  readonly #pair: Pair;

  constructor(pair: Pair, days: readonly CrowdDaysTable[]) {
    this.#pair = pair;
    this.days = new Map(days.map((row) => [row.day, { ...row }]));
  }

  /** Adds what orders say at the time `at` (ms), or takes it out. @returns their observations. */
  move(orders: readonly JudgedOrder[], { method }: View, at: number, sign: 1 | -1): Observation[] {
    const [merchant, buyer] = this.#pair;
    return orders.flatMap((order) => {
      const facts = orderFacts(order);
      const view = observeOne(facts, method, at);
      const { day } = facts;
      const row = this.days.get(day) ?? { merchant, buyer, day, seen: 0, bought: 0, stands: 0 };
      this.days.set(day, row);
      this.#changed.add(day);
      if (view.seen) row.seen += sign;
      if (view.bought) row.bought += sign;
      if (stands(order)) row.stands += sign;
      if (view.dueAt !== null) {
        (sign === 1 ? this.#open : this.#closed).push({ merchant, buyer, due_at: view.dueAt, id: order.id });
      }
      return [...view.observations];
    });
  }

  visits(): Visits {
    const visits = new VisitDays();
    for (const { day, seen, bought } of this.days.values()) if (seen > 0) visits.add(day, bought > 0);
    return visits;
  }

  standing(): number[] {
    const days = [...this.days.values()].filter(({ stands: count }) => count > 0);
    return days.map(({ day }) => day).sort((a, b) => a - b);
  }

  async write(db: Kysely<Database>): Promise<void> {
    const [merchant, buyer] = this.#pair;
    const rows = [...this.#changed].flatMap((day) => this.days.get(day) ?? []);
    const isEmpty = (row: CrowdDaysTable): boolean => row.seen + row.bought + row.stands === 0;
    await write(
      db,
      'crowd_days',
      rows.filter((row) => !isEmpty(row)),
    );
    await removeKeys(
      db,
      'crowd_days',
      rows.filter(isEmpty).map(({ day }): Key => [merchant, buyer, day]),
    );
    await removeKeys(
      db,
      'crowd_orders',
      this.#closed.map(({ due_at, id }): Key => [merchant, buyer, due_at, id]),
    );
    await write(db, 'crowd_orders', this.#open);
  }
}

/** When the latest purchase that stands was paid, once orders have changed. Only where the latest itself went are all looked at. */
async function newLastPaid(
  db: Kysely<Database>,
  { last_paid: stood, merchant, buyer }: CrowdsTable,
  { before, after }: PairRows,
): Promise<number | null> {
  const comes = lastPaid(after.orders);
  const went = stood !== null && lastPaid(before.orders) === stood && (comes === null || comes < stood);
  const touched = new Set([...before.orders, ...after.orders].map(({ id }) => id));
  const stays = went ? await storedLastPaid(db, [merchant, buyer], touched) : stood;
  if (stays === null || comes === null) return stays ?? comes;
  return Math.max(stays, comes);
}

/**
 * Judges a pair by the sums of its orders and by those that changed or are due, and writes the new sums. `observe` is a
 * sum over orders and one thing more, which needs the days alone; so this comes to the same as looking at all orders.
 *
 * @returns beside the judgement, when the next order is due (ms).
 */
export async function judgeCrowd(
  db: Kysely<Database>,
  pair: PairRows,
  crowd: Crowd,
  linked: boolean,
  view: View,
): Promise<Judgement> {
  const { merchant, buyer, previous, before, after } = pair;
  const { method, asOf } = view;
  const lookedAt = previous?.as_of ?? asOf;
  const orders = crowd.orders + after.orders.length - before.orders.length;
  const paid = await newLastPaid(db, crowd, pair);
  await write(db, 'crowds', [{ merchant, buyer, orders, last_paid: paid }]);
  if (linked) return { orders, days: [], paid, views: () => ({ was: undefined, is: nothing }) };

  const sums = new Sums([merchant, buyer], crowd.days);
  const visitsBefore = sums.visits();
  const said = sums.move(before.orders, view, lookedAt, -1);
  const says = sums.move(after.orders, view, asOf, 1);
  const visits = sums.visits();
  await sums.write(db);
  const due = (await nextDue(db, [merchant, buyer])) ?? Infinity;
  const facts = (reviews: readonly ReviewsTable[], stars: PairRows['after']['stars']): ReviewFacts[] =>
    reviews.map((review) => reviewFacts(review, stars(review.id)));
  return {
    orders,
    days: sums.standing(),
    paid,
    views(reviews) {
      const was = observeVisits(visitsBefore, facts(before.reviews, before.stars), method, lookedAt);
      const is = observeVisits(visits, facts(reviews, after.stars), method, asOf);
      const dueAt = Math.min(due, is.dueAt ?? Infinity);
      return {
        was: { ...was, observations: [...said, ...was.observations] },
        is: { ...is, observations: [...says, ...is.observations], dueAt: dueAt < Infinity ? dueAt : null },
      };
    },
  };
}

const nothing = { observations: [], buyer: false, returning: false, dueAt: null };

/** Begins to keep a pair by sums. */
export async function startCrowd(
  db: Kysely<Database>,
  { merchant, buyer, after }: PairRows,
  linked: boolean,
  view: View,
): Promise<void> {
  const { orders } = after;
  await write(db, 'crowds', [{ merchant, buyer, orders: orders.length, last_paid: lastPaid(orders) }]);
  if (linked) return;
  const sums = new Sums([merchant, buyer], []);
  sums.move(orders, view, view.asOf, 1);
  await sums.write(db);
}
