import { DatabaseSync } from 'node:sqlite';

/**
 * Bytes of a page of a new file: a row costs its page in the log, so pages are small. decisions/what-a-write-costs.md has
 * the figures.
 */
const PAGE = 2048;

/**
 * Bytes of the log of writes from which on a commit writes it back into the file, readers or not. Keys arrive in no order,
 * so a batch touches pages everywhere: the longer the log, the more batches share the writing back of a page. While a log is
 * that long it takes this much room on the disk, and a start after a crash has to read it: about a second.
 */
const LONGEST_LOG = 512 * 1024 * 1024;

/** Opens the file at `path` for writing. Waits up to five seconds for others who open it just now. */
export function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 5000 });
  try {
    database.exec(`pragma page_size = ${PAGE}; pragma journal_mode = wal`);
    // FULL: with anything less a power cut may take back what was acknowledged.
    database.exec('pragma synchronous = full; pragma temp_store = memory');
    database.exec('pragma cache_size = -262144; pragma mmap_size = 1073741824');
    // Files of an earlier version have larger pages, and keep them.
    const { page_size: page } = database.prepare('pragma page_size').get() as { readonly page_size: number };
    database.exec(
      `pragma wal_autocheckpoint = ${Math.round(LONGEST_LOG / page)}; pragma journal_size_limit = ${LONGEST_LOG}`,
    );
    // From here on whoever waits does so by a timer, and not with the thread.
    database.exec('pragma busy_timeout = 0');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
