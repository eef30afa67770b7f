// `npm start`: the whole product on this machine. API, demo pages and embed files on one origin, a partner's site on
// another; keys, database and build live under .data/ and are made once.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embedAt } from '@huitou/server/node/embed-folder.js';
import { openKeyFiles } from '@huitou/server/node/key-files.js';
import { createLog } from '@huitou/server/node/log.js';
import { startService } from '@huitou/server/node/start-service.js';
import { stopOnSignal } from '@huitou/server/node/stop-on-signal.js';
import { readPort, readVariables } from '@huitou/server/node/variables.js';
import { openPlatform } from '@huitou/server/platform.js';
import { bringEmbed } from './embed.ts';
import { fill, wasCutOff } from './fill.ts';
import { partners } from './market/options.ts';
import { startPartner } from './partner-site.ts';
import { demoSite } from './site.ts';
import { storeShops } from './store-shops.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const star = 'hetian';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const progress = (share: number): void => {
  if (process.stdout.isTTY) process.stdout.write(`\r  telling the demo market … ${Math.round(share * 100)} %`);
};

async function start(): Promise<void> {
  const environment = {
    DATABASE_URL: `file:${join(root, '.data/huitou.db')}`,
    KEYS_DIR: join(root, '.data/keys'),
    ...process.env,
  };
  const { port, host, databaseUrl, publicOrigin, keysDir, platformKey, misuseContact } = readVariables(environment);
  const partnerPort = readPort(environment, 'PARTNER_PORT', 8081);
  const partner = `http://localhost:${partnerPort}`;
  mkdirSync(join(root, '.data'), { recursive: true });

  const keys = await openKeyFiles(keysDir);
  // Beside the keys that it is built to believe: two demos with keys of their own do not overwrite each other's.
  const embed = await bringEmbed(join(dirname(keysDir), 'embed'), [{ issuer: publicOrigin, roots: keys.roots }]);

  const platform = await openPlatform({ databaseUrl });
  const shops = storeShops(platform.reader, platform.store);
  const key = platformKey ?? randomBytes(24).toString('base64url');
  const log = process.env.LOG_LEVEL ? createLog() : createLog('warn');
  const service = await startService({
    platform,
    keys,
    port,
    host,
    publicOrigin,
    platformKey: key,
    misuseContact,
    log,
    folders: [embedAt(embed)],
    pages: demoSite({ shops, star, partner }),
  }).catch(async (error: unknown) => {
    await platform.close();
    throw error;
  });
  let stopPartner = async (): Promise<void> => {};
  stopOnSignal(
    {
      stop: async () => {
        await stopPartner();
        await service.stop();
      },
    },
    (error) => say(String(error)),
  );
  try {
    stopPartner = await startPartner({
      port: partnerPort,
      api: publicOrigin,
      shops: async () => {
        const allowed = (await Promise.all(partners.map((id) => shops.find(id)))).filter((shop) => shop !== undefined);
        const copied = (await shops.ranked()).find(
          ({ merchant, score }) => score !== null && !partners.includes(merchant.id),
        );
        return { allowed, copied: copied?.merchant.id ?? star };
      },
    });
    const marker = `${databaseUrl.replace(/^file:(\/\/)?/, '')}.filling`;
    if ((await platform.reader.merchants()).length === 0 || wasCutOff(marker)) {
      mkdirSync(dirname(marker), { recursive: true });
      say('  telling the demo market to the API, once …');
      const sites = [publicOrigin, 'http://localhost:8080'].filter((site, i, all) => all.indexOf(site) === i);
      const events = await fill({
        api: `http://127.0.0.1:${service.port}`,
        platformKey: key,
        publish: () => platform.ledger.publish(),
        market: { sites, partnerSites: [partner] },
        marker,
        onProgress: progress,
      });
      say(`\r  ${events.toLocaleString('en')} events told and kept in ${databaseUrl}`);
    }
  } catch (error) {
    await stopPartner();
    await service.stop();
    throw error;
  }
  say(`
  Huitou is running.

    Demo pages      ${publicOrigin}/
    Live room       ${publicOrigin}/live.html
    Venue           ${publicOrigin}/venue.html
    A shop          ${publicOrigin}/shop.html?merchant=${star}
    Partner's site  ${partner}/
    API             ${publicOrigin}/openapi.json

  Ctrl-C stops it; the data stays in ${databaseUrl}
`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
