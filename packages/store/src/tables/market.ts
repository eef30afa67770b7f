// Who sells what, and where.
import type { Flag } from './flag.ts';

export interface IndustriesTable {
  id: string;
  name: string | null;
  names: string;
  parent: string | null;
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
