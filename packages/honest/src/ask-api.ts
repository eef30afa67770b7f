import { indexSnapshot, type IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import { isFault, readShape } from '@huitou/contract/read-shape.js';
import { reviewPage, type ReviewPage } from '@huitou/contract/review.js';
import { reviewSummary, type ReviewSummary } from '@huitou/contract/review-summary.js';
import { room, type Room } from '@huitou/contract/room.js';
import type { Schema } from '@huitou/contract/schema.js';
import { venueHosts, type VenueHosts } from '@huitou/contract/venue.js';
import type { Reading, TagFacts } from './facts.ts';

/** Asks an address as `fetch` does; rejects where nothing gets through. */
export type Fetch = (address: string) => Promise<Response>;

/** What the API says about what a tag shows. What could not be asked is left out. */
export interface Answers {
  readonly index?: IndexSnapshot;
  readonly summary?: ReviewSummary;
  readonly reviews?: ReviewPage;
  readonly hosts?: VenueHosts;
  readonly room?: Room;
}

/** What was asked beside the page. */
export interface Asked {
  /** The API's own figures for a tag. */
  answers(tag: TagFacts): Answers;
  /** The status that a linked page answered; 0 where nothing came; undefined for a link that was not followed. */
  status(href: string): number | undefined;
}

/** `fetch` with an end to its patience. */
export const patientFetch: Fetch = (address) => fetch(address, { signal: AbortSignal.timeout(8_000) });

const keyOf = ({ api, merchant, venue, room }: TagFacts): string => [api, merchant, venue, room].join(' ');

/** Links that a rule follows: those of the disclosures, and of a badge to its proof. */
const followed = ({ parts }: TagFacts): readonly string[] =>
  parts.flatMap(({ names, links }) =>
    names.some((name) => /^(method|rules|verified|issuer|link|strip-link|mark-link)$/.test(name))
      ? links.map(({ href }) => href)
      : [],
  );

/** Asks the API of each tag for what it shows, and the pages that the tags link as their proof, method and rules. */
export async function askBeside(readings: readonly Reading[], fetch: Fetch): Promise<Asked> {
  const get = async <T>(schema: Schema<T>, address: string): Promise<T | undefined> => {
    try {
      const answer = await fetch(address);
      const read = readShape(schema, await answer.json());
      return answer.ok && !isFault(read) ? read.value : undefined;
    } catch {
      return undefined;
    }
  };
  const about = async ({ api, merchant, venue, room: id }: TagFacts): Promise<Answers> => {
    const of = (path: string): string => `${api}/v1${path}`;
    const shop = `/merchants/${encodeURIComponent(merchant)}`;
    const [index, summary, reviews, hosts, inRoom] = await Promise.all([
      merchant ? get(indexSnapshot, of(`${shop}/index`)) : undefined,
      merchant ? get(reviewSummary, of(`${shop}/reviews/summary`)) : undefined,
      merchant ? get(reviewPage, of(`${shop}/reviews`)) : undefined,
      venue
        ? get(venueHosts, of(`/venues/${encodeURIComponent(venue)}/hosts?limit=20&section=most-returned`))
        : undefined,
      id ? get(room, of(`/rooms/${encodeURIComponent(id)}`)) : undefined,
    ]);
    return {
      ...(index && { index }),
      ...(summary && { summary }),
      ...(reviews && { reviews }),
      ...(hosts && { hosts }),
      ...(inRoom && { room: inRoom }),
    };
  };
  const tags = readings.flatMap(({ page, opened }) => [...page.tags, ...opened]);
  const answers = new Map<string, Answers>();
  for (const tag of tags) if (tag.api && !answers.has(keyOf(tag))) answers.set(keyOf(tag), await about(tag));
  const statuses = new Map<string, number>();
  for (const href of new Set(tags.flatMap(followed).filter((one) => /^https?:/.test(one)))) {
    statuses.set(
      href,
      await fetch(href).then(
        ({ status }) => status,
        () => 0,
      ),
    );
  }
  return { answers: (tag) => answers.get(keyOf(tag)) ?? {}, status: (href) => statuses.get(href) };
}
