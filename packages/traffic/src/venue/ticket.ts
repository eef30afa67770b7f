import type { Level } from '@huitou/contract/index-snapshot.js';
import type { VenueTicket } from '@huitou/contract/venue.js';

/** Whether a merchant holds a ticket, and what it lacks. */
export interface TicketState {
  readonly held: boolean;
  /** Whether its level is one of those that are let in. */
  readonly level: boolean;
  /** Promises that are missing. */
  readonly services: string[];
}

export function ticketOf(
  { level, services }: { readonly level: Level; readonly services: readonly string[] },
  ticket: VenueTicket,
): TicketState {
  const good = ticket.levels.includes(level);
  const missing = ticket.services.filter((one) => !services.includes(one));
  return { held: good && missing.length === 0, level: good, services: missing };
}
