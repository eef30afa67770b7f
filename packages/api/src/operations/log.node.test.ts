import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { LogEntries, LogHead, SignedLogHead } from '@huitou/contract/log.js';
import type { Problem } from '@huitou/contract/problem.js';
import { openHead } from '@huitou/proof/log/head.js';
import { createIssuer } from '../badge/create-issuer.ts';
import { ephemeralKeys, type Keys } from '../badge/keys.ts';
import { createApp } from '../create-app.ts';
import type { PublicLog } from '../ports/log.ts';
import { snapshot } from '../testing/snapshots.ts';
import { TinyReader } from '../testing/tiny-reader.ts';

const origin = 'https://api.example';
const root = 'r'.repeat(43);

/** A log of entries `e0`, `e1`, …, that can grow. */
class TinyLog implements PublicLog {
  size = 5;

  async head(): Promise<LogHead | undefined> {
    const { size } = this;
    return size > 0 ? { size, root, day: '2026-11-20', at: '2026-11-20T00:00:21.000Z' } : undefined;
  }

  async heads(): Promise<readonly LogHead[]> {
    const head = await this.head();
    return head ? [head] : [];
  }

  async entries(from: number, limit: number): Promise<LogEntries> {
    const all = Array.from({ length: this.size }, (_, i) => `e${i}`);
    return { from, entries: all.slice(from, from + limit) };
  }

  async proof(entry: number, size: number) {
    if (size > this.size) throw new RangeError(`log: has ${this.size} entries, not ${size}`);
    return { entry, size, body: `e${entry}`, proof: [] };
  }

  consistency = async (from: number, to: number) => ({ from, to, proof: [] });
  review = async () => undefined;
}

describe('the public log over HTTP', () => {
  let keys: Keys;
  before(async () => void (keys = await ephemeralKeys()));

  function setUp({ signs = true } = {}) {
    const reader = new TinyReader([snapshot('hetian')]);
    const log = new TinyLog();
    const issuer = signs ? createIssuer({ reader, origin, keys }) : undefined;
    const app = createApp({ reader, log, issuer });
    const get = async <T>(path: string, status = 200) => {
      const answer = await app.fetch(new Request(`${origin}${path}`));
      assert.equal(answer.status, status, path);
      return {
        body: (await answer.json()) as T,
        cache: answer.headers.get('cache-control'),
        tag: answer.headers.get('etag'),
      };
    };
    return { log, get };
  }

  it('is signed by the key set of the issuer, and the same signature is given again', async () => {
    const { get } = setUp();
    const { body, cache, tag } = await get<SignedLogHead>('/v1/log');
    const { body: set } = await get<{ keys: string }>('/.well-known/huitou-keys');
    const claims = await openHead(body.statement ?? '', set.keys, [{ issuer: origin, roots: [keys.root.publicJwk.x] }]);
    assert.ok(typeof claims === 'object', String(claims));
    assert.deepEqual([claims.iss, claims.size, claims.root, claims.day], [origin, 5, root, '2026-11-20']);
    assert.match(String(cache), /max-age=5/);
    const again = await get<SignedLogHead>('/v1/log');
    assert.deepEqual([again.body.statement, again.tag], [body.statement, tag]);
  });

  it('says that nobody signs it where the server has no key', async () => {
    const { get } = setUp({ signs: false });
    assert.equal((await get<SignedLogHead>('/v1/log')).body.statement, null);
  });

  it('keeps for ever what never changes, and nothing else', async () => {
    const { log, get } = setUp();
    const full = await get<LogEntries>('/v1/log/entries?from=1&limit=3');
    assert.deepEqual(full.body, { from: 1, entries: ['e1', 'e2', 'e3'] });
    assert.match(String(full.cache), /immutable/);
    assert.match(String((await get('/v1/log/proof?entry=1&size=5')).cache), /immutable/);
    assert.match(String((await get('/v1/log/consistency?from=1&to=5')).cache), /immutable/);
    const last = await get<LogEntries>('/v1/log/entries?from=4&limit=3');
    assert.deepEqual(last.body.entries, ['e4']);
    assert.doesNotMatch(String(last.cache), /immutable/);
    log.size = 6;
    assert.deepEqual((await get<LogEntries>('/v1/log/entries?from=4&limit=3')).body.entries, ['e4', 'e5']);
    assert.equal((await get<SignedLogHead>('/v1/log')).body.size, 6);
  });

  it('says what is not there yet', async () => {
    const { log, get } = setUp();
    for (const path of ['/v1/log/entries?from=5', '/v1/log/proof?entry=1&size=6', '/v1/reviews/r-1/log']) {
      assert.equal((await get<Problem>(path, 404)).body.type, 'urn:huitou:problem:not-in-log', path);
    }
    for (const path of ['/v1/log/proof?entry=1', '/v1/log/consistency?from=0&to=1', '/v1/log/heads?days=0'])
      await get(path, 400);
    log.size = 0;
    assert.match((await get<Problem>('/v1/log', 404)).body.detail ?? '', /nothing is in it yet/);
  });
});
