import { LinearRouter } from 'hono/router/linear-router';
import type { Compress, Document } from './http/document.ts';
import { ResponseCache } from './http/response-cache.ts';
import { createRouter } from './routing/router.ts';
import { withHarmlessTexts } from './harmless-texts.ts';
import { keepWarm } from './keep-warm.ts';
import { printDocument } from './openapi/print-document.ts';
import type { Operation } from './operation/operation.ts';
import type { Services, Tokens } from './operation/services.ts';
import { operations as all } from './operations/all.generated.ts';
import type { Afterwards } from './ports/afterwards.ts';
import type { Issuer } from './ports/issuer.ts';
import type { LiveEvents } from './ports/live-events.ts';
import type { Inbox } from './ports/inbox.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Pictures } from './ports/pictures.ts';
import type { PublicLog } from './ports/log.ts';
import type { Market } from './ports/market.ts';
import type { Moderation } from './ports/moderation.ts';
import type { Reader } from './ports/reader.ts';
import type { Submissions } from './ports/submissions.ts';

/**
 * Without `insights` merchants are told nothing of themselves, without `signals` nothing that pages count is taken, without
 * `trackRecords` there is no track record, without `rasterize` no picture as PNG.
 */
export interface AppOptions extends Pick<Services, 'insights' | 'signals' | 'observer' | 'trackRecords' | 'rasterize'> {
  readonly reader: Reader;
  /** Without it the server only reads. */
  readonly ledger?: Ledger | undefined;
  /** Without it no badge is given out. */
  readonly issuer?: Issuer | undefined;
  /** Without it customers write nothing here. */
  readonly submissions?: Submissions | undefined;
  /** Without it no pictures are taken, and none given out. */
  readonly pictures?: Pictures | undefined;
  /** Without it there are no lists of many merchants: no venues, no traffic. */
  readonly market?: Market | undefined;
  /** Without it there is no public log. */
  readonly log?: PublicLog | undefined;
  /** Without it merchants answer nothing here. */
  readonly inbox?: Inbox | undefined;
  /** Without it a platform reads nothing of what waits for it. */
  readonly moderation?: Moderation | undefined;
  /** Without it nothing is added to reviews, edited, voted on or reported. */
  readonly afterwards?: Afterwards | undefined;
  /** Without it nothing is streamed. */
  readonly live?: LiveEvents | undefined;
  /** What a platform sends as `Authorization: Bearer …`, two while it changes its key; without any no events are taken. */
  readonly platformKeys?: readonly string[];
  /** How the tokens of buyers and merchants are checked; without one, what it would open stays closed. */
  readonly tokens?: Tokens | undefined;
  /** Where misuse of badges is reported, as a link for people. */
  readonly misuseContact?: string | undefined;
  /** Where the author of a folded review objects, as a link. */
  readonly objectionContact?: string | undefined;
  /** Names the store, so that two stores behind one address never give different bytes the same tag. */
  readonly storeId?: string;
  /** Of the program, for whoever watches it. */
  readonly version?: string;
  /** Bytes of ready documents to keep in memory. */
  readonly budget?: number;
  /** Compresses bodies; without it they are sent as they are. */
  readonly compress?: Compress | undefined;
  /** Makes the first documents of every merchant before anyone asks. */
  readonly warm?: boolean;
  /** Told of a token that counts for nothing, with the check that it failed: whoever sent it made the mistake. */
  readonly onRefusal?: ((detail: string, about: string) => void) | undefined;
  /** Told of every failure, with the address concerned. */
  readonly onError?: (error: unknown, about: string) => void;
  /** Answers the first request sooner and each a little later: for a program that asks for little. */
  readonly answersFew?: boolean;
  /** For tests: other operations than the API's own. */
  readonly operations?: readonly Operation[];
}

/** The whole API as one function from request to response: it answers the same in Node, in tests and in a browser. */
export interface App {
  fetch(request: Request): Promise<Response>;
  /** The document at exactly this path and query, if it can be sent without asking anybody. */
  ready(address: string): Document | undefined;
  /** Whether addresses that begin like this path belong to the API. */
  owns(path: string): boolean;
  /** Begins no further batch of events and no further document, and ends streams; what was accepted is finished. */
  stop(): void;
}

export function createApp({
  storeId = '',
  version = 'unknown',
  warm = false,
  budget,
  compress,
  platformKeys = [],
  operations = all,
  answersFew = false,
  onError = () => {},
  ...given
}: AppOptions): App {
  const stopping = new AbortController();
  const documents = new ResponseCache({ ...(budget !== undefined && { budget }), compress });
  let openApi: string | undefined;
  const services: Services = {
    ...given,
    reader: withHarmlessTexts(given.reader),
    documents,
    storeId,
    version,
    platformKeys,
    stopping: stopping.signal,
    openApi: () => (openApi ??= JSON.stringify(printDocument(operations))),
    onError,
  };
  const firsts = new Set(operations.map(({ path }) => path.split('/')[1]));
  const cool = warm ? keepWarm(services, operations) : () => {};
  return {
    fetch: createRouter(services, operations, answersFew ? new LinearRouter() : undefined),
    ready: (address) => documents.ready(address),
    owns: (path) => firsts.has(path.split('/')[1]),
    stop() {
      stopping.abort();
      cool();
    },
  };
}
