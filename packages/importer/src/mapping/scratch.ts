import { DatabaseSync } from 'node:sqlite';

/** Quotes a name for SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Two nameless databases on disk, which the system takes away when they are closed, however the process ends: `export`
 * holds a table of text for each file, `main` what was made of them. Nothing here has to survive a power cut.
 */
export function openScratch(): DatabaseSync {
  const database = new DatabaseSync('', { enableForeignKeyConstraints: false });
  database.exec(`
    attach '' as export;
    pragma main.journal_mode = off; pragma main.synchronous = off; pragma main.cache_size = -65536;
    pragma export.journal_mode = off; pragma export.synchronous = off; pragma export.cache_size = -65536`);
  return database;
}
