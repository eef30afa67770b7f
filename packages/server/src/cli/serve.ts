// The API as a process of its own: everything it needs to know comes from the environment (see variables.ts).
import { openPlatform } from '@huitou/engine/open-platform.js';
import { openStore } from '@huitou/store/open-store.js';
import { embedAt, whatEmbedLacks } from '../static/embed-folder.ts';
import { docsAt, whatDocsLack } from '../static/docs-folder.ts';
import { emptyBesideOldKeys } from '../empty-store.ts';
import { encodePicture } from '../media/encode-picture.ts';
import { mediaFolder } from '../media/media-folder.ts';
import { openKeyFiles } from '../key-files.ts';
import { createLog } from '../log.ts';
import { startService } from '../start-service.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { openPlatformKeys } from '../platform-keys.ts';
import { readTrackRecord } from '../read-track-record.ts';
import { readVariables } from '../variables.ts';
import { runCommand } from './run-command.ts';

const usage = `node tools/run.mjs serve

  The API, until it is told to stop. DATABASE_URL, KEYS_DIR, PUBLIC_ORIGIN, PLATFORM_KEY, PORT, HOST and the other variables
  of README say what it does.`;

async function serve(): Promise<void> {
  const { databaseUrl, keysDir, embedDir, docsDir, mediaDir, tokens, trackRecord, ...rest } = readVariables(
    process.env,
  );
  const record = trackRecord === undefined ? undefined : await readTrackRecord(trackRecord);
  const keys = await openKeyFiles(keysDir);
  const copies: string[] = [];
  const store = await openStore(databaseUrl, { onCopy: (sentence) => copies.push(sentence) });
  const log = createLog(store.storeId);
  for (const copied of copies) log.warn(copied);
  const platform = await openPlatform({
    databaseUrl: store,
    standby: true,
    media: mediaDir === undefined ? undefined : { store: mediaFolder(mediaDir), encode: encodePicture },
    onWarning: (message) => log.warn(message),
    onError: (error) => log.error({ err: error }, 'could not publish, or learn what was published; it is tried again'),
  });
  const folders = [embedAt(embedDir), docsAt(docsDir)];
  const onKeyError = (error: unknown): void => log.error({ err: error }, 'could not read the key set of the platform');
  const server = await startService({
    ...rest,
    ...{ platform, keys, log, folders },
    trackRecords: record && { newest: () => record },
    tokens: tokens && {
      issuer: tokens.issuer,
      audience: rest.publicOrigin,
      ...(await openPlatformKeys(tokens.keys, onKeyError)),
    },
  }).catch(async (error: unknown) => {
    await platform.close();
    throw error;
  });
  stopOnSignal(server, (error) => log.fatal({ err: error }, 'did not stop cleanly'));
  const expected = { folder: embedDir, issuer: rest.publicOrigin, roots: keys.roots, keysDir };
  const lacks = await whatEmbedLacks(expected);
  if (lacks) log.warn(lacks);
  // A server without documentation does all that pages and platforms ask of it.
  const noDocs = await whatDocsLack(docsDir);
  if (noDocs) log.info(noDocs);
  const newest = await platform.newestEvent();
  const odd = emptyBesideOldKeys({ store: store.name, newest, keysDir, keysMadeAt: keys.madeAt }, Date.now());
  if (odd) log.warn(odd);
  log.info({ port: server.port, origin: rest.publicOrigin, database: store.name }, 'listening');
}

runCommand(usage, serve);
