import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { docsAt, whatDocsLack } from '@huitou/server/static/docs-folder.js';
import { embedAt } from '@huitou/server/static/embed-folder.js';
import { openKeyFiles } from '@huitou/server/key-files.js';
import { encodePicture } from '@huitou/server/media/encode-picture.js';
import { mediaFolder } from '@huitou/server/media/media-folder.js';
import { createLog } from '@huitou/server/log.js';
import { startService } from '@huitou/server/start-service.js';
import { stopOnSignal } from '@huitou/server/stop-on-signal.js';
import { readPort, readVariables } from '@huitou/server/variables.js';
import { barProgress, lineProgress, type Progress } from '@huitou/importer/progress.js';
import { openPlatform } from '@huitou/engine/open-platform.js';
import { nameOf } from '@huitou/store/database-url.js';
import { buildEmbedOnce, type EmbedBuilder } from './embed.ts';
import { DemoRecord, type RecordMaker } from './demo-record.ts';
import { DemoPlatform, demoIssuer } from './demo-platform.ts';
import { Evening } from './evening/evening.ts';
import { Moderator } from './evening/moderator.ts';
import { eveningRoutes } from './evening/routes.ts';
import { ShopBackend } from './evening/shop-backend.ts';
import { loadMarket, wasInterrupted } from './load-market.ts';
import { loadSignals } from './load-signals.ts';
import { makeFilm } from './players/film.ts';
import { partnerShops } from './partner-shops.ts';
import { startPartner } from './partner-site.ts';
import { demoSite } from './site.ts';
import { storeShops } from './store-shops.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const featured = 'hetian';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
/** How far the first load is, on a terminal or in a log. */
const marketProgress = (): Progress => {
  const write = (text: string): void => void process.stdout.write(text);
  return process.stdout.isTTY ? barProgress(write) : lineProgress(write);
};

/**
 * Starts the API, demo pages and embed files on one origin, and a partner's site on another. Keys, database and build are
 * created once, in .data/; so is the track record, which is made beside the running demo.
 */
export async function startDemo(builder: EmbedBuilder, makeRecord: RecordMaker): Promise<void> {
  const environment = {
    DATABASE_URL: `file:${join(root, '.data/huitou.db')}`,
    KEYS_DIR: join(root, '.data/keys'),
    OBJECTION_CONTACT: 'objections@demo.example',
    DOCS_DIR: join(root, 'dist/docs'),
    ...process.env,
  };
  const { port, host, databaseUrl, publicOrigin, keysDir, platformKeys, mediaDir, docsDir, ...contacts } =
    readVariables(environment);
  const partnerPort = readPort(environment, 'PARTNER_PORT', 8081);
  const partner = `http://localhost:${partnerPort}`;
  mkdirSync(join(root, '.data'), { recursive: true });

  const keys = await openKeyFiles(keysDir);
  const demoPlatform = await DemoPlatform.open(keysDir);
  // Beside the keys that it trusts, so that two demos with different keys do not overwrite each other's build.
  const embed = await buildEmbedOnce(
    join(dirname(keysDir), 'embed'),
    [{ issuer: publicOrigin, roots: keys.roots }],
    builder,
  );

  const media = { store: mediaFolder(mediaDir ?? join(root, '.data/media')), encode: encodePicture };
  const platform = await openPlatform({ databaseUrl, media });
  const database = nameOf(databaseUrl);
  const shops = storeShops(platform.reader);
  const key = platformKeys[0] ?? randomBytes(24).toString('base64url');
  const log = createLog(platform.storeId, process.env.LOG_LEVEL ?? 'warn');
  const film = makeFilm(join(dirname(keysDir), 'film.mp4'));
  const site = demoSite({ shops, featured, partner, film });
  const market = platform.store.location ?? join(root, '.data/market');
  const record = new DemoRecord({
    ...{ databaseUrl, file: contacts.trackRecord ?? `${market}.track-record.json`, make: makeRecord },
    onError: (error) => log.warn({ err: error }, 'track record: could not be made'),
  });
  let backend: (request: Request) => Promise<Response | undefined> = async () => undefined;
  const service = await startService({
    platform,
    keys,
    port,
    host,
    publicOrigin,
    platformKeys: platformKeys.length > 0 ? platformKeys : [key],
    misuseContact: contacts.misuseContact,
    objectionContact: contacts.objectionContact,
    tokens: { issuer: demoIssuer, audience: publicOrigin, keys: demoPlatform.keys },
    log,
    trackRecords: record,
    folders: [embedAt(embed), docsAt(docsDir)],
    pages: async (request) => (await backend(request)) ?? (await site(request)),
  }).catch(async (error: unknown) => {
    await platform.close();
    throw error;
  });
  const api = `http://127.0.0.1:${service.port}`;
  const shop = new ShopBackend({
    ...{ store: platform.store, platform: demoPlatform, api, audience: publicOrigin },
    ...{ platformKey: platformKeys[0] ?? key, merchant: featured },
  });
  const evening = new Evening({
    backend: shop,
    api,
    onError: (error) => log.warn({ err: error }, 'evening: a step failed'),
  });
  backend = eveningRoutes(shop, evening);
  const moderator = new Moderator({
    ...{ backend: shop, api, platformKey: platformKeys[0] ?? key },
    onError: (error) => log.warn({ err: error }, 'moderator: could not look'),
  });
  let stopPartner = async (): Promise<void> => {};
  stopOnSignal(
    {
      stop: async () => {
        moderator.stop();
        await record.stop();
        await evening.stop();
        await stopPartner();
        await service.stop();
      },
    },
    (error) => print(String(error)),
  );
  try {
    stopPartner = await startPartner({
      port: partnerPort,
      api: publicOrigin,
      shops: () => partnerShops(shops, featured),
    });
    const marker = `${market}.filling`;
    const fills = (await platform.reader.merchants()).length === 0 || wasInterrupted(marker);
    if (fills) {
      mkdirSync(dirname(marker), { recursive: true });
      const sites = [publicOrigin, 'http://localhost:8080'].filter((site, i, all) => all.indexOf(site) === i);
      print('  loading the demo market, once …');
      const progress = marketProgress();
      const events = await loadMarket({
        api,
        platformKey: key,
        publish: () => platform.ledger.publish(),
        ended: (until) => loadSignals(platform.store, { until }),
        market: { sites, partnerSites: [partner] },
        marker,
        progress,
      });
      print(`  ${events.toLocaleString('en')} events stored in ${database}`);
    }
    void record.start(fills && !contacts.trackRecord);
  } catch (error) {
    await stopPartner();
    await service.stop();
    throw error;
  }
  const docs = `${publicOrigin}/docs/${(await whatDocsLack(docsDir)) ? ' once `npm run build:docs` has run' : ''}`;
  print(`
  Huitou is running.

    Demo pages      ${publicOrigin}/
    Live room       ${publicOrigin}/live.html
    The host's desk ${publicOrigin}/host.html
    Over players    ${publicOrigin}/players/media-chrome, ${publicOrigin}/players/video-js
    Venue           ${publicOrigin}/venue.html
    A shop          ${publicOrigin}/shop.html?merchant=${featured}
    Partner's site  ${partner}/
    API             ${publicOrigin}/openapi.json
    Documentation   ${docs}

  Ctrl-C stops it; the data stays in ${database}
`);
}
