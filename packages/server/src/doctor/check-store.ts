import { methodV2 as method } from '@huitou/method/document.js';
import { checkCounters } from '@huitou/engine/ledger/rebuild/check-counters.js';
import { readClock } from '@huitou/engine/ledger/clock/clock.js';
import { faultsIn } from '@huitou/store/inspect/faults.js';
import { roomOf } from '@huitou/store/inspect/room.js';
import { versionsOf } from '@huitou/store/inspect/versions.js';
import { writerOf } from '@huitou/store/inspect/writer.js';
import type { Store } from '@huitou/store/store.js';
import { megabytes } from '../cli/words.ts';
import { version } from '../version.ts';
import { bad, good, type Finding } from './check.ts';

const DAY = 86_400_000;
/** Days after which the figures are too old for a badge. */
const STALE = 7;
/** A log this large is not taken in any more. */
const LARGE_LOG = 1.5e9;

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Whether pages and indexes are whole. */
export async function integrity(store: Store): Promise<Finding> {
  const faults = await faultsIn(store);
  const [first] = faults;
  if (first === undefined) return good('every page could be read');
  return bad(
    `${faults.length === 1 ? 'damaged' : `${faults.length} faults`}: ${first}`,
    'stop the server, then npm run restore -- FILE with the last backup, and look at the disk',
  );
}

/** Whether counters are what the raw rows come to. */
export async function counters(store: Store): Promise<Finding> {
  const { merchants, largest } = await checkCounters(store.db, method);
  if (!largest) return good(`of ${merchants} merchants are what their orders and reviews come to`);
  const { merchant, measure, stood, rebuilt } = largest;
  return bad(
    `${merchant} has ${stood} for ${measure}, and its orders and reviews come to ${rebuilt}`,
    'stop the server, then npm run rebuild',
  );
}

/** Whether the time up to which is known what happened is plausible. */
export async function clock(store: Store, now: number): Promise<Finding> {
  const { newest } = await readClock(store.reads);
  if (newest === 0) return good('no event yet');
  if (newest > now + DAY) {
    return bad(
      `the newest event is of ${day(newest)}, which is still to come`,
      'set the clock of this machine; if that is right, an older version took in an event too early: restore a backup from before it',
    );
  }
  const age = Math.floor((now - newest) / DAY);
  if (age <= STALE) return good(`the newest event is of ${day(newest)}`);
  return bad(
    `the newest event is ${age} days old`,
    `see whether the platform still sends: badges are refused over figures of more than ${STALE} days`,
  );
}

/** Whether there is room for another copy of the store: a backup beside it, or the one before an upgrade. */
export async function disk(store: Store): Promise<Finding> {
  const { size, free } = await roomOf(store);
  if (free === null) return good(`the database has ${megabytes(size)}; watch the disk of its server there`);
  const found = `the store has ${megabytes(size)}, and ${megabytes(free)} are free`;
  return free > size + 256e6 ? good(found) : bad(found, 'make room for at least another copy of it');
}

/** Whether the log of writes is taken into the store. */
export async function log(store: Store): Promise<Finding> {
  const { log: size } = await roomOf(store);
  if (size === null) return good('PostgreSQL does not tell this user of it');
  const found = store.location ? `${megabytes(size)} beside the store` : `${megabytes(size)} kept for absent readers`;
  if (size <= LARGE_LOG) return good(found);
  return bad(
    found,
    store.location
      ? 'a program keeps the store open for reading, such as a backup that hangs: end it'
      : 'drop the replication slots that nobody uses',
  );
}

export async function writer(store: Store): Promise<Finding> {
  const found = await writerOf(store);
  return good(found === undefined ? 'no process writes just now' : `${found} writes`);
}

/** Whether program and store fit each other. */
export async function versions(store: Store): Promise<Finding> {
  const { engine, pending, newer, method: kept } = await versionsOf(store);
  const found = `huitou ${version}, Node ${process.versions.node}, ${engine}, method ${kept ?? 'not yet set'}`;
  if (newer.length > 0) return bad(`${found}; its tables are newer (${newer.join(', ')})`, 'start the newer version');
  if (pending.length > 0) {
    return bad(`${found}; ${pending.length} migrations are to be made`, 'take a backup, then start this version once');
  }
  if (kept !== undefined && kept !== method.version) {
    return bad(found, `start this version once: it works the counters out anew for ${method.version}`);
  }
  return good(`${found}, every migration made`);
}
