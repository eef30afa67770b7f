// Who sells what, and where.
import type { Flag } from './flag.ts';

export interface IndustriesTable {
  id: string;
  name: string | null;
  names: string;
  parent: string | null;
  rev: string;
}

/** A page that recommends hosts, as its platform reported it. */
export interface VenuesTable {
  id: string;
  name: string;
  names: string;
  theme: 'everyday' | 'trust' | 'campaign';
  /** JSON list of ids; null for all. */
  industries: string | null;
  /** When its period begins and ends; null for a venue that is always open. */
  opens_at: number | null;
  closes_at: number | null;
  /** JSON of whom its ticket lets in; null for a venue without one. */
  ticket: string | null;
  /** JSON list of ids of merchants. */
  paid: string;
  rev: string;
}

export interface MerchantsTable {
  id: string;
  /** Null while only other events speak of it. */
  name: string | null;
  names: string;
  industry: string | null;
  avatar: string | null;
  sites: string;
  services: string;
  rev: string;
  /** A number of its own, given on arrival and never again to another: its place in status lists. */
  seq: number;
}

export interface GoodsTable {
  merchant: string;
  id: string;
  name: string;
  names: string;
  image: string | null;
  rev: string;
}

export interface RoomsTable {
  merchant: string;
  id: string;
  name: string;
  names: string;
  host: string | null;
  host_kind: 'person' | 'ai' | null;
  live: Flag;
  /** JSON of the session that is on, as its event gave it. */
  session: string | null;
  rev: string;
}
