import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { createIssuer } from '@huitou/api/badge/create-issuer.js';
import type { Keys } from '@huitou/api/badge/keys.js';
import { bodyFormat } from '@huitou/api/body-format.js';
import type { Afterwards } from '@huitou/api/ports/afterwards.js';
import { createApp, type AppOptions } from '@huitou/api/create-app.js';
import type { LiveEvents } from '@huitou/api/ports/live-events.js';
import type { Inbox } from '@huitou/api/ports/inbox.js';
import type { Ledger } from '@huitou/api/ports/ledger.js';
import type { Pictures } from '@huitou/api/ports/pictures.js';
import type { PublicLog } from '@huitou/api/ports/log.js';
import type { Market } from '@huitou/api/ports/market.js';
import type { Moderation } from '@huitou/api/ports/moderation.js';
import type { Reader } from '@huitou/api/ports/reader.js';
import type { Submissions } from '@huitou/api/ports/submissions.js';
import { checkTokens, type TokenOptions } from './check-tokens.ts';
import { compress } from './compress.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { takeVitals } from './metrics/vitals.ts';
import { rasterize } from './media/rasterize.ts';
import { builderPage } from './builder/builder-page.ts';
import { statesPage } from './builder/states-page.ts';
import { framePage } from './frame/frame-page.ts';
import { overlayPage } from './overlay/overlay-page.ts';
import { startServer, type RunningServer, type ServerOptions } from './start-server.ts';

export interface ServiceOptions
  extends Pick<ServerOptions, 'port' | 'host' | 'folders' | 'pages' | 'log'>, Pick<AppOptions, 'trackRecords'> {
  /** The store with what reads it and what writes it. Closed when the service has stopped. */
  readonly platform: Pick<AppOptions, 'insights' | 'signals'> & {
    readonly reader: Reader;
    readonly ledger: Ledger;
    readonly submissions?: Submissions | undefined;
    readonly inbox?: Inbox | undefined;
    /** Without it there are no lists of many merchants: no venues, no traffic. */
    readonly market?: Market | undefined;
    /** Without it there is no public log. */
    readonly log?: PublicLog | undefined;
    readonly pictures?: Pictures | undefined;
    readonly moderation?: Moderation | undefined;
    /** Without it nothing is added to reviews, edited, voted on or reported. */
    readonly afterwards?: Afterwards | undefined;
    /** Without it nothing is streamed. */
    readonly live?: LiveEvents | undefined;
    readonly storeId: string;
    close(): Promise<void>;
  };
  readonly keys: Keys;
  /** Exact origin under which the world reaches this server: it signs badges in this name. */
  readonly publicOrigin: string;
  /** Keys by which a platform is known; without any no events are taken. */
  readonly platformKeys?: readonly string[];
  /** Where people report misuse of badges, as a link. */
  readonly misuseContact?: string | undefined;
  /** What a scraper sends as `Authorization: Bearer …` to read `/metrics`; without it there is no such address. */
  readonly metricsToken?: string | undefined;
  /** Where the author of a folded review objects, as a link. */
  readonly objectionContact?: string | undefined;
  /** By which a platform's customers are known; without it none writes here. */
  readonly tokens?: TokenOptions | undefined;
}

const manifest = new URL('../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };

const report = (log: Logger | undefined) => (error: unknown, about: string) =>
  log?.error({ err: error, about }, 'failed');

/** The whole service on a port: API, badges, files and pages over one store. Stopping it finishes what it accepted. */
export async function startService({
  platform,
  keys,
  publicOrigin,
  platformKeys,
  misuseContact,
  metricsToken,
  pages,
  objectionContact,
  tokens,
  trackRecords,
  ...options
}: ServiceOptions): Promise<RunningServer> {
  const { reader } = platform;
  const { vitals, ledger } = takeVitals(platform);
  const counts = { found: 0, unchanged: 0 };
  const metrics = metricsToken === undefined ? undefined : new Metrics(vitals, counts);
  const scraped = metrics && metricsToken !== undefined ? serveMetrics(metrics, metricsToken) : undefined;
  // Versions are the store's, so all servers of a store tag alike, as long as they make the same bytes of it.
  const storeId = `${platform.storeId} ${await bodyFormat(reader.method, objectionContact)}`;
  const app = createApp({
    reader,
    ledger,
    issuer: createIssuer({ reader, origin: publicOrigin, keys }),
    ...(platformKeys && { platformKeys }),
    misuseContact,
    observer: metrics,
    objectionContact,
    submissions: platform.submissions,
    inbox: platform.inbox,
    ...{ insights: platform.insights, signals: platform.signals, trackRecords },
    ...{ market: platform.market, log: platform.log, rasterize },
    pictures: platform.pictures,
    moderation: platform.moderation,
    afterwards: platform.afterwards,
    live: platform.live,
    tokens: tokens && checkTokens(tokens),
    storeId,
    version,
    compress,
    warm: true,
    onError: report(options.log),
    onRefusal: (detail, about) => options.log?.warn({ about }, detail),
  });
  const server = await startServer({
    ...{ app, counts, ...options },
    pages: async (request) =>
      (await scraped?.(request)) ??
      (await overlayPage(request)) ??
      (await framePage(reader, request)) ??
      (await builderPage(request)) ??
      (await statesPage(request)) ??
      pages?.(request),
  }).catch((error: unknown) => {
    // Whoever hears of it closes the store, from which documents are being made.
    app.stop();
    throw error;
  });
  let stopped: Promise<void> | undefined;
  return { port: server.port, stop: () => (stopped ??= server.stop().then(() => platform.close())) };
}
