// Puts a backup in the place of the store: npm run restore -- FILE. Stop the server first.
import { resolve } from 'node:path';
import { databaseUrlOf, nameOf } from '@huitou/store/database-url.js';
import { restoreStore } from '@huitou/store/restore-store.js';
import { runCommand, say } from './run-command.ts';
import { factsInWords } from './words.ts';

const usage = `npm run restore -- FILE

  FILE         a backup, as npm run backup -- FILE makes it; it stays as it is
  DATABASE_URL says where to (file:.data/huitou.db). Stop the server first. A file that is there is kept beside it as
               .before-restore-<time>; a database of PostgreSQL has to be empty, so name a new one.`;

runCommand(usage, async ({ positionals: [file, ...more] }) => {
  if (!file || more.length > 0) throw new Error(`restore: one file is to be named\n\n${usage}`);
  const url = databaseUrlOf(process.env);
  const { kept, ...facts } = await restoreStore(resolve(file), url);
  say(`${resolve(file)} to ${nameOf(url)}: ${factsInWords(facts)}`);
  if (kept) say(`What was there before is in ${kept}`);
  say('Platforms send again what they sent since that time: each event counts once.');
});
