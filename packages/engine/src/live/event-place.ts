import type { LiveEvent } from '@huitou/api/ports/live-events.js';

/**
 * Where an event stands among all events of a store: by publication, then merchant, then name. Alone, a publication stands
 * for its end, after all its events. Both numbers and order are the store's, so every server of it has the same.
 */
export interface EventPlace {
  readonly publication: number;
  readonly of?: { readonly merchant: string; readonly event: LiveEvent['event'] };
}

const less = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative where `a` comes before `b`, 0 where they are the same. */
export function comparePlaces(a: EventPlace, b: EventPlace): number {
  if (a.publication !== b.publication) return a.publication - b.publication;
  if (!a.of || !b.of) return (a.of ? 0 : 1) - (b.of ? 0 : 1);
  return less(a.of.merchant, b.of.merchant) || less(a.of.event, b.of.event);
}

/** Enough of a store's id to tell one store from another, and a store from what it was before a backup was put back. */
const markOf = (storeId: string): string => storeId.slice(0, 6);

/** A place as the id of an event, such as `Xk3vP0:412:hetian:review`. No part can hold a colon. */
export const printPlace = (storeId: string, { publication, of }: EventPlace): string =>
  [markOf(storeId), publication, ...(of ? [of.merchant, of.event] : [])].join(':');

const form = /^([^:]{0,6}):(\d{1,15})(?::([^:]{1,64}):(index|reply|review|room))?$/;

/** The place that an id of this store names; undefined for any other text. */
export function readPlace(storeId: string, id: string): EventPlace | undefined {
  const [, mark, publication, merchant, event] = form.exec(id) ?? [];
  if (publication === undefined || mark !== markOf(storeId)) return undefined;
  return {
    publication: Number(publication),
    ...(merchant !== undefined && { of: { merchant, event: event as LiveEvent['event'] } }),
  };
}
