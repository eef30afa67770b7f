// Copies the store into one file while a server may be writing to it, and opens the copy to see that it is whole:
// npm run backup -- FILE.
import { resolve } from 'node:path';
import { backupStore } from '@huitou/store/backup-store.js';
import { databaseUrlOf, nameOf } from '@huitou/store/database-url.js';
import { runCommand, say } from './run-command.ts';
import { factsInWords, megabytes } from './words.ts';

const usage = `npm run backup -- FILE

  DATABASE_URL says what is copied (file:.data/huitou.db); a server may go on writing to it.
  FILE         one SQLite file, not there yet: a store of its own, which npm run restore -- FILE brings back

The keys in KEYS_DIR are not in it: copy that folder once, and keep it elsewhere.`;

runCommand(usage, async ({ positionals: [file, ...more] }) => {
  if (!file || more.length > 0) throw new Error(`backup: one file is to be named\n\n${usage}`);
  const url = databaseUrlOf(process.env);
  const started = performance.now();
  const { bytes, ...facts } = await backupStore(url, resolve(file));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `${nameOf(url)} to ${resolve(file)}: ${factsInWords(facts)}; ${megabytes(bytes)} in ${seconds} s, opened and found whole`,
  );
});
