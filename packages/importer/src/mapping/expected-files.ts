import type { DatabaseSync } from 'node:sqlite';
import { foldName } from '../files/header.ts';
import { TextTable } from '../files/text-table.ts';
import { ImportError } from '../import-error.ts';
import type { Mapping } from './mapping.ts';
import { quoted } from './scratch.ts';

/** @throws ImportError where a file that the mapping needs is missing, or has another name. */
export function checkNeeded(database: DatabaseSync, { name: mapping, needed }: Mapping): void {
  const tables = database.prepare("select name from export.sqlite_schema where type = 'table' order by name").all();
  const present = tables.map(({ name }) => String(name));
  const folded = new Set(present.map(foldName));
  const missing = needed.filter((table) => !folded.has(foldName(table)));
  if (missing.length === 0) return;
  throw new ImportError(
    `${mapping}: needs the file ${missing.join(' and ')}, and the folder holds ${present.join(', ')}; rename it or add it`,
  );
}

/** Adds the columns and tables that the mapping names and the export lacks, empty. */
export function addOptional(database: DatabaseSync, { optional }: Mapping): void {
  for (const { table, columns } of optional) {
    const known = new Set(
      database
        .prepare(`select name from pragma_table_info(?, 'export')`)
        .all(table)
        .map(({ name }) => foldName(String(name))),
    );
    if (known.size === 0) {
      new TextTable(database, table, table).addColumns(columns);
      continue;
    }
    for (const column of columns) {
      if (known.has(foldName(column))) continue;
      database.exec(`alter table export.${quoted(table)} add column ${quoted(column)} text`);
    }
  }
}
