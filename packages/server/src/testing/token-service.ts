import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import type { LineAnswer } from '@huitou/contract/ingest.js';
import { openPlatform, type Platform, type PlatformOptions } from '@huitou/engine/open-platform.js';
import { TestPlatform } from '@huitou/proof/testing/platform-token.js';
import { startService } from '../start-service.ts';

/** The key of the platform that signs the tokens. */
export const platformKey = 'a-key-of-the-platform';

/** What a platform says, before it has an id: type, then data. */
export type Said = readonly [type: string, data: object];

export interface TokenServiceOptions extends Partial<PlatformOptions> {
  /** When the platform recorded all of it. */
  readonly recorded?: string;
  readonly platformKeys?: readonly string[];
}

/** A service that knows one platform, its events and its tokens. */
export interface TokenService {
  /** Signs tokens: by itself one of the buyer `b1` for the order `o2` at the merchant `m1`. */
  readonly platform: TestPlatform;
  readonly store: Platform;
  readonly at: string;
  /** Sends events as the platform does, with the latest of its keys. @returns the answer to each. */
  tell(...events: readonly Said[]): Promise<readonly LineAnswer[]>;
  stop(): Promise<void>;
}

/**
 * Starts a service in memory that was told `history`.
 * @throws Error where a line of the history is not applied.
 */
export async function startTokenService(
  history: readonly Said[] = [],
  { recorded = new Date().toISOString(), platformKeys = [platformKey], ...options }: TokenServiceOptions = {},
): Promise<TokenService> {
  const platform = await TestPlatform.create();
  const store = await openPlatform({ databaseUrl: 'memory:', publishAfter: 1, ...options });
  const { port, stop } = await startService({
    ...{ platform: store, keys: await ephemeralKeys(), publicOrigin: platform.audience, platformKeys },
    tokens: { issuer: platform.issuer, audience: platform.audience, keys: platform.keys },
    ...{ port: 0, host: '127.0.0.1' },
  });
  const at = `http://127.0.0.1:${port}`;
  let ids = 0;
  const tell = async (...events: readonly Said[]): Promise<readonly LineAnswer[]> => {
    const lines = events.map(([type, data]) => JSON.stringify({ id: `e${(ids += 1)}`, type, at: recorded, data }));
    const headers = { authorization: `Bearer ${platformKeys.at(-1)}`, 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${at}/v1/events`, { method: 'POST', body: lines.join('\n'), headers });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${at}/v1/events: answered ${answer.status}: ${text}`);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LineAnswer);
  };
  const refused = history.length > 0 && (await tell(...history)).find(({ status }) => status !== 'applied');
  if (!refused) return { platform, store, at, tell, stop };
  await stop();
  throw new Error(`token service: line ${refused.line} of the history is ${refused.status}: ${refused.reason}`);
}
