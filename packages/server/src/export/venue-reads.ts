import type { Venue } from '@huitou/contract/venue.js';
import { pagesOf, type Read } from './read.ts';

/** Hosts on a page, as `<trust-venue>` asks for them. */
const limit = '20';

/** Reads every list of a venue: by section, by industry, and of those who hold its ticket. */
async function readVenue(read: Read, id: string): Promise<void> {
  const at = `/v1/venues/${id}`;
  const venue = (await read(at)) as Venue | undefined;
  if (!venue) return;
  for (const industry of ['', ...venue.industries.map((one) => one.industry.id)]) {
    await read(`${at}/goods${industry && `?industry=${industry}`}`);
    for (const { id: section } of venue.sections) {
      for (const ticket of venue.ticket ? ['', 'held'] : ['']) {
        const query = new URLSearchParams({ ...(industry && { industry }), limit, section, ...(ticket && { ticket }) });
        await pagesOf(read, `${at}/hosts`, String(query));
        await read(`${at}/names?${query}`);
      }
    }
  }
}

/** Reads all that tags ask of venues. */
export async function readVenues(read: Read): Promise<void> {
  const all = (await read('/v1/venues')) as { readonly venues: readonly Pick<Venue, 'id'>[] } | undefined;
  for (const { id } of all?.venues ?? []) await readVenue(read, id);
}
