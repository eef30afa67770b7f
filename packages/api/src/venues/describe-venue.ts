import type { Industry } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { Venue, VenueSection } from '@huitou/contract/venue.js';
import { hostList, hostsOf } from './host-list.ts';
import type { KnownVenue } from './known-venue.ts';
import { isOpen } from './market-state.ts';

const sections: readonly VenueSection[] = ['most-returned', 'live', 'rising', 'new'];

/** What readers are told of a venue. */
export function describeVenue(known: KnownVenue, { version: method, windowDays: window }: MethodDocument): Venue {
  const { venue, asOf, order } = known;
  const industries = new Map<string, { readonly industry: Industry; hosts: number }>();
  for (const { merchant } of hostsOf(known)) {
    const here = industries.get(merchant.industry.id) ?? { industry: merchant.industry, hosts: 0 };
    here.hosts++;
    industries.set(merchant.industry.id, here);
  }
  const { id, name, names, theme, period, ticket } = venue;
  return {
    id,
    name,
    names,
    theme,
    period,
    open: isOpen(venue, asOf),
    ticket,
    method,
    window,
    asOf,
    order,
    sections: sections.map((section) => ({ id: section, hosts: hostList(known, { section }).matching })),
    industries: [...industries.values()].toSorted(
      (a, b) => b.hosts - a.hosts || (a.industry.id < b.industry.id ? -1 : 1),
    ),
  };
}
