import type { Room } from '@huitou/contract/room.js';
import type { Broker } from '../broker.ts';
import type { OwnQuery } from '../query.ts';
import type { LiveEvent } from './event.ts';

/** Milliseconds until the first look at what changed, at most: a crowd is not to ask in one moment, and a reply comes with its review. */
const spread = 400;
/** Milliseconds between two looks: the first pause, which doubles, and how many there are. Longer than a cache in front keeps an answer. */
const firstPause = 1_500;
const looks = 5;
/** Milliseconds for which a cache in front may keep a room; and how old a room has to be to be read again when a stream begins. */
const inCaches = 16_000;
const young = 10_000;

type Kind = 'index' | 'reviews';

/** The version that an entity tag carries; undefined for one of several merchants together. */
const versionIn = (etag: string | undefined): number =>
  Number.parseInt(/^(?:W\/)?"[ir]([0-9a-z]+)\./.exec(etag ?? '')?.[1] ?? '', 36);

/** Brings the queries of one API up to the versions that it is told of. */
export function createUpdates({ queries, environment }: Pick<Broker, 'queries' | 'environment'>): {
  told(event: LiveEvent): void;
  poll(merchants: readonly string[]): void;
} {
  const { setTimeout, Math, Date } = environment;
  const wanted = new Map<OwnQuery<never>, number>();

  const look = (query: OwnQuery<never>, version: number, left: number): void => {
    // Another event asks for more.
    if (wanted.get(query) !== version) return;
    const { current } = query;
    const isThere = 'value' in current && versionIn(current.etag) >= version;
    if (isThere || !left || !query.outdated()) {
      wanted.delete(query);
      return;
    }
    query.refresh('no-cache');
    setTimeout(() => look(query, version, left - 1), firstPause * 2 ** (looks - left) * (1 + Math.random()));
  };

  const of = (merchant: string, kind: Kind): OwnQuery<never>[] => {
    const path = `/v1/merchants/${merchant}/${kind}`;
    return [...queries].flatMap(([asked, { query }]) =>
      asked === path || asked.startsWith(`${path}/`) || asked.startsWith(`${path}?`) ? [query] : [],
    );
  };

  const roomsOf = (merchant: string): OwnQuery<never>[] =>
    [...queries].flatMap(([path, { query }]) => {
      const { current } = query as OwnQuery<unknown>;
      const isRoom = path.startsWith('/v1/rooms/') && 'value' in current;
      return isRoom && (current.value as Room).merchant.id === merchant ? [query] : [];
    });

  /** Rooms have no version: they are read soon, and again once no cache in front can have what was before. */
  const lookAtRooms = (merchant: string, age = 0): void => {
    for (const query of roomsOf(merchant)) {
      const { current } = query;
      if (!('at' in current) || Date.now() - current.at < age || !query.outdated()) continue;
      setTimeout(() => query.refresh('no-cache'), Math.random() * spread);
      if (!age) setTimeout(() => query.refresh('no-cache'), inCaches * (1 + Math.random()));
    }
  };

  const want = (merchant: string, kind: Kind, version: number): void => {
    for (const query of of(merchant, kind)) {
      const { current } = query;
      if (current.status === 'idle' || (wanted.get(query) ?? 0) >= version) continue;
      if ('value' in current && versionIn(current.etag) >= version) continue;
      wanted.set(query, version);
      setTimeout(() => look(query, version, looks), Math.random() * spread);
    }
  };

  return {
    told({ event, data }) {
      if (event === 'room') return lookAtRooms(data.merchant);
      if (event !== 'snapshot') return want(data.merchant, event === 'index' ? 'index' : 'reviews', data.version);
      for (const { merchant, index, reviews } of data.merchants) {
        if (index !== null) want(merchant, 'index', index);
        if (reviews !== null) want(merchant, 'reviews', reviews);
        lookAtRooms(merchant, young);
      }
    },
    poll(merchants) {
      for (const merchant of merchants) {
        for (const query of [...of(merchant, 'index'), ...of(merchant, 'reviews'), ...roomsOf(merchant)]) {
          // What failed has retries of its own, and they are counted.
          if (query.current.status === 'ready' && query.outdated()) query.refresh();
        }
      }
    },
  };
}
