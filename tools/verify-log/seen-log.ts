import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the log says of a review, as far as it has been read. */
export interface SeenReview {
  readonly entry: number;
  readonly day: string;
  /** Salted hash of text and stars; empty where the log says nothing of its words. */
  readonly words: string;
  readonly shown: boolean;
  readonly erased: boolean;
}

/** A day of figures in the log. */
interface SeenFigures {
  readonly entry: number;
  readonly score: number | null;
  readonly percentile: number | null;
}

/** What a verifier remembers of a log between two runs: all that it has to hold the API to. */
export interface SeenLog {
  size: number;
  root: string;
  /** Hashes of the complete subtrees that the tree consists of, largest first. */
  edge: string[];
  /** By merchant and review. */
  reviews: Record<string, Record<string, SeenReview>>;
  /** By merchant and day. */
  figures: Record<string, Record<string, SeenFigures>>;
  /** Reviews whose salt was gone before the log said why, with the log's size then. */
  saltless: Record<string, number>;
}

const nothingSeen = (): SeenLog => ({ size: 0, root: '', edge: [], reviews: {}, figures: {}, saltless: {} });

/** @throws Error where the file is no such memory. */
export function readSeen(path: string): SeenLog {
  if (!existsSync(path)) return nothingSeen();
  const seen = JSON.parse(readFileSync(path, 'utf8')) as Partial<SeenLog>;
  if (typeof seen.size === 'number' && Array.isArray(seen.edge)) return { ...nothingSeen(), ...seen };
  throw new Error(`${path}: is no memory of a log; name another file with --state, or move this one away`);
}

export function keepSeen(path: string, seen: SeenLog): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(seen));
}
