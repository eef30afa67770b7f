// Writes all public reads of a store as files: npm run export -- FOLDER. decisions/reads-as-files.md says what cannot be a file.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import { createApp } from '@huitou/api/create-app.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { nameOf } from '@huitou/store/database-url.js';
import { exportReads } from '../export/export-reads.ts';
import { openFolder } from '../export/write-folder.ts';
import { openKeyFiles } from '../key-files.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { mediaFolder } from '../media/media-folder.ts';
import { readTrackRecord } from '../read-track-record.ts';
import { readVariables } from '../variables.ts';
import { runCommand, say } from './run-command.ts';

const usage = `npm run export -- FOLDER

  FOLDER  becomes an API of files for the tags: new, empty, or written by this command before

  DATABASE_URL, KEYS_DIR, PUBLIC_ORIGIN, MEDIA_DIR, OBJECTION_CONTACT and TRACK_RECORD are those of the server, which may go on.
  Badges end within 24 hours: run it at least once a day.`;

runCommand(usage, async ({ positionals: [named, ...more] }) => {
  if (!named || more.length > 0) throw new Error(`export: one folder is to be named\n\n${usage}`);
  const { databaseUrl, keysDir, publicOrigin, mediaDir, objectionContact, trackRecord } = readVariables(process.env);
  const folder = await openFolder(resolve(named));
  const record = trackRecord === undefined ? undefined : await readTrackRecord(trackRecord);
  // Keys that were made here would be believed by nobody.
  const keys = existsSync(keysDir) ? await openKeyFiles(keysDir) : undefined;
  const platform = await openPlatform({
    ...{ databaseUrl, standby: true, publishAfter: null, publishEvery: null },
    media: mediaDir === undefined ? undefined : { store: mediaFolder(mediaDir), encode: encodePicture },
  });
  const { reader, market, log, pictures } = platform;
  try {
    const issuer = keys && createIssuer({ reader, origin: publicOrigin, keys });
    const trackRecords = record && { newest: () => record };
    const app = createApp({ reader, market, log, pictures, issuer, objectionContact, trackRecords });
    const { files, changed, removed } = await exportReads({ app, reader, market }, folder);
    app.stop();
    if (!keys) say(`${keysDir}: holds no keys, so there are no badges; set KEYS_DIR to that of the server`);
    say(`${nameOf(databaseUrl)} to ${resolve(named)}: ${files} files, ${changed} written, ${removed} removed`);
    say('Its address for the tags ends with /huitou.json, such as api="https://files.example/shop/huitou.json"');
  } finally {
    await platform.close();
  }
});
