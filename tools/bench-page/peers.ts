import type { ReviewPage } from '@huitou/contract/review.js';
import { watch } from './load.ts';
import type { Contender } from './mount.ts';
import { artalk } from './peers/artalk.ts';
import { packages, type Peers } from './peers/bring.ts';
import { countingPeers } from './peers/counting.ts';
import { countOf, type ReviewPeer } from './peers/review-peer.ts';
import { shoelaceCards } from './peers/shoelace-cards.ts';
import { waline } from './peers/waline.ts';
import type { Site } from './site.ts';

const reviewPeers: Readonly<Record<string, ReviewPeer>> = { 'shoelace-cards': shoelaceCards, artalk, waline };

/** Source of the script of each peer. */
export const peerEntries: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...countingPeers, ...reviewPeers }).map(([key, { entry }]) => [key, entry]),
);

/** Those of the named peers that stand ready, with their versions. */
export const countPeers = (peers: Peers, names: readonly string[]): readonly Contender[] =>
  names.flatMap((key) => {
    const peer = countingPeers[key];
    if (!peer || !peers.has(key)) return [];
    const { package: from, name, make } = peer;
    return {
      name: `${name} ${packages[from]}`,
      page: `${peer.head ?? ''}<script type="module" src="/peers/${key}.js"></script>`,
      make,
      isReady: '(e) => e.shadowRoot?.childElementCount > 0',
    };
  });

/** Adds the pages and stubbed APIs of the peers that show reviews, and gives where they stand. */
export const reviewPages = (
  peers: Peers,
  { pages, stubs }: Site,
  reviews: ReviewPage,
): readonly { readonly name: string; readonly path: string }[] =>
  Object.entries(reviewPeers).flatMap(([key, peer]) => {
    if (!peers.has(key)) return [];
    const path = `/peer-${key}`;
    const script = `<script type="module" src="/peers/${key}.js"></script>`;
    const main = `<main data-merchant="${reviews.merchant}" data-count="${countOf(reviews)}"></main>`;
    pages[path] = `${watch()}${peer.page}${script}${main}`;
    Object.assign(stubs, peer.stubs(reviews));
    return [{ name: `${peer.name} ${packages[peer.package]}`, path }];
  });
