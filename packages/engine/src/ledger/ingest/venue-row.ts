import type { Database } from '@huitou/store/schema.js';
import { json, namesOf } from './cell.ts';
import { clean } from './version.ts';
import type { LatestEvent } from './latest-event.ts';
import { timeOf } from './times.ts';

/** What an event says of a venue, as a row. Whom it names need not be known: a campaign is announced before its merchants. */
export const venueRow = ({ data, rev }: LatestEvent<'venue'>): Database['venues'] => {
  const { id, name, names, theme, industries, period, ticket, paid = [] } = data;
  return {
    ...{ id, name: clean(name), names: namesOf(names), theme },
    industries: industries ? json(industries) : null,
    opens_at: period ? timeOf(period.from) : null,
    closes_at: period ? timeOf(period.until) : null,
    ticket: ticket ? json({ levels: ticket.levels, services: ticket.services }) : null,
    paid: json(paid),
    rev,
  };
};
