import type { Database } from '@huitou/store/schema.js';
import { cleanOrNull, flag, json, namesOf } from './cell.ts';
import { UNSAID, clean } from './version.ts';
import type { LatestEvent } from './latest-event.ts';

// What an event says, as the row it becomes. An event states all of its thing: what it leaves out is not known.

export const industryRow = ({ data, rev }: LatestEvent<'industry'>): Database['industries'] => ({
  id: data.id,
  name: clean(data.name),
  names: namesOf(data.names),
  parent: data.parent ?? null,
  rev,
});

export const merchantRow = ({ data, rev }: LatestEvent<'merchant'>, seq: number): Database['merchants'] => ({
  id: data.id,
  name: clean(data.name),
  names: namesOf(data.names),
  industry: data.industry,
  avatar: cleanOrNull(data.avatar),
  sites: json(data.sites ?? []),
  services: json(data.services ?? []),
  rev,
  seq,
});

/** A merchant that only others speak of. */
export const unnamedMerchant = (id: string, seq: number): Database['merchants'] => ({
  id,
  name: null,
  names: '{}',
  industry: null,
  avatar: null,
  sites: '[]',
  services: '[]',
  rev: UNSAID,
  seq,
});

export const goodsRow = ({ data, rev }: LatestEvent<'goods'>): Database['goods'] => ({
  merchant: data.merchant,
  id: data.id,
  name: clean(data.name),
  names: namesOf(data.names),
  image: cleanOrNull(data.image),
  rev,
});

const sessionOf = (session: LatestEvent<'room'>['data']['session']): string | null =>
  session
    ? JSON.stringify({
        ...{ id: session.id, name: cleanOrNull(session.name), startedAt: session.startedAt },
        names: JSON.parse(namesOf(session.names)) as Record<string, string>,
      })
    : null;

export const roomRow = ({ data, rev }: LatestEvent<'room'>): Database['rooms'] => ({
  merchant: data.merchant,
  id: data.id,
  name: clean(data.name),
  names: namesOf(data.names),
  host: cleanOrNull(data.host),
  host_kind: data.hostKind ?? null,
  live: flag(data.live),
  session: sessionOf(data.session),
  rev,
});
