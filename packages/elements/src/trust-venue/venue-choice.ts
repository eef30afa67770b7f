import type { VenueSection } from '@huitou/contract/venue.js';
import type { VenueQuery } from '@huitou/client/queries/venue.js';

/** A section of hosts, or what is bought again. */
export type Section = VenueSection | 'goods';

/** What a reader looks at. */
export interface VenueChoice {
  readonly section: Section;
  /** Id of an industry; empty for all. */
  readonly industry: string;
  /** Only hosts that hold the ticket. */
  readonly ticket: boolean;
  /** What was typed. */
  readonly q: string;
}

/** Hosts on a page of a list. */
const pageSize = '20';
/** Found hosts: whoever finds more types more. */
const found = '50';

/** A choice as the API is asked for it. Found are hosts of the whole venue. */
export const queryOf = ({ section, industry, ticket, q }: VenueChoice): VenueQuery =>
  q
    ? { industry, q, limit: found }
    : {
        section: section === 'goods' ? '' : section,
        industry,
        ticket: ticket ? 'held' : '',
        limit: section === 'goods' ? '' : pageSize,
      };
