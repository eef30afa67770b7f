const DAY = 86_400_000;

/** An event as a platform tells it, before it has an id. */
export interface Told {
  readonly type: string;
  /** ms since 1970. */
  readonly at: number;
  readonly data: object;
}

const time = (at: number): string => new Date(at).toISOString();

/** An order that was paid at `paid` (ms), and where that is two days ago or more, what became of it: it has arrived. */
export function orderEvents(
  order: Readonly<Record<'id' | 'merchant' | 'buyer' | 'room', string>>,
  paid: number,
): Told[] {
  const [sent, arrived] = [paid + 0.5 * DAY, paid + 1.5 * DAY];
  const ordered: Told = { type: 'order', at: paid, data: { ...order, paidAt: time(paid) } };
  if (Date.now() - paid < 2 * DAY) return [ordered];
  return [
    ordered,
    { type: 'dispatched', at: sent, data: { order: order.id, dispatchedAt: time(sent) } },
    { type: 'delivered', at: arrived, data: { order: order.id, deliveredAt: time(arrived) } },
  ];
}
