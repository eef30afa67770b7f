import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { ephemeralKeys } from '@huitou/api/badge/keys.js';
import type { Event } from '@huitou/contract/events.js';
import { openPlatform, type Platform } from '@huitou/engine/open-platform.js';
import { startService } from '@huitou/server/start-service.js';
import { verifyLog } from './verify-log.ts';

const DAY = 86_400_000;
const origin = 'http://localhost';

describe('a verifier of the public log', () => {
  let folder: string;
  let state: string;
  let platform: Platform;
  let api: string;
  let stop: () => Promise<void>;
  let anchors: { issuer: string; roots: string[] }[];
  let now: number;
  let ids = 0;
  const event = (type: string, data: object): Event =>
    ({ id: `e${++ids}`, type, at: new Date(now + ids).toISOString(), data }) as Event;
  const at = (days: number): string => new Date(now + days * DAY).toISOString();
  const publish = async (days = 0): Promise<void> => {
    now += days * DAY;
    await platform.ledger.publish();
  };
  const verify = () => verifyLog({ api, state, anchors });

  before(async () => void (folder = await mkdtemp(join(tmpdir(), 'huitou-log-'))));
  after(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    now = Date.UTC(2026, 2, 2, 9);
    state = join(folder, `${++ids}.json`);
    platform = await openPlatform({ databaseUrl: 'memory:', now: () => now, publishAfter: null, publishEvery: null });
    const keys = await ephemeralKeys();
    const service = await startService({ platform, keys, publicOrigin: origin, port: 0, host: '127.0.0.1' });
    stop = service.stop;
    api = `http://127.0.0.1:${service.port}`;
    anchors = [{ issuer: origin, roots: [keys.root.publicJwk.x] }];
    const regular = (id: string): Event[] => [
      event('order', { id: `${id}1`, merchant: 'm', buyer: id, paidAt: at(-9) }),
      event('order', { id: `${id}2`, merchant: 'm', buyer: id, paidAt: at(-5) }),
      event('review', {
        id: `r-${id}`,
        merchant: 'm',
        buyer: id,
        order: `${id}2`,
        writtenAt: at(0),
        stars: { quality: 4 },
        text: `Good, says ${id}`,
      }),
    ];
    await platform.ledger.apply([
      event('merchant', { id: 'm', name: 'M', industry: 'tea' }),
      ...['a', 'b', 'c'].flatMap(regular),
    ]);
    await platform.ledger.apply([
      event('moderation', { id: 'f', action: 'fold', merchant: 'm', review: 'r-c', reason: 'spam' }),
    ]);
    await publish();
    await publish(1);
  });
  afterEach(() => stop());

  it('finds nothing wrong, day after day, with reviews shown, folded, edited, erased and given back', async () => {
    const first = await verify();
    assert.deepEqual([first.wrong, first.notes], [[], []]);
    assert.match(first.summary, /5 entries up to 2026-03-03; 3 reviews and 1 days of figures were compared/);
    await platform.ledger.apply([
      event('erase', { review: 'r-a' }),
      event('moderation', { id: 'u', action: 'unfold', merchant: 'm', review: 'r-c', reason: 'mistake' }),
    ]);
    await publish();
    const before = await verify();
    assert.deepEqual(before.wrong, []);
    assert.match(before.notes.join(), /r-a of merchant m was erased since the head/);
    await publish(1);
    const afterwards = await verify();
    assert.deepEqual([afterwards.wrong, afterwards.notes], [[], []]);
    assert.match(afterwards.summary, /2 reviews/);
  });

  it('says which review of which merchant is gone once its row is removed behind the log’s back', async () => {
    assert.deepEqual((await verify()).wrong, []);
    await platform.store.db.deleteFrom('reviews').where('id', '=', 'r-b').execute();
    await platform.ledger.apply([
      event('moderation', { id: 'g', action: 'fold', merchant: 'm', review: 'r-a', reason: 'spam' }),
    ]);
    await publish();
    for (const days of [0, 1, 1]) {
      await publish(days);
      const { wrong } = await verify();
      assert.equal(wrong.length, 1);
      assert.match(
        wrong[0] ?? '',
        /^The review r-b of merchant m is gone: it is in the log since 2026-03-03 \(entry \d\)/,
      );
    }
  });

  it('says whose words were changed behind the log’s back, and names the platform once the log has it', async () => {
    await platform.store.db.updateTable('reviews').set({ text: 'The best of all' }).where('id', '=', 'r-b').execute();
    const { wrong } = await verify();
    assert.equal(wrong.length, 1);
    assert.match(
      wrong[0] ?? '',
      /^The review r-b of merchant m does not say what the log has of it .* its text or stars were changed, and no entry says so/,
    );
    await platform.ledger.apply([
      event('moderation', { id: 'g', action: 'fold', merchant: 'm', review: 'r-a', reason: 'spam' }),
    ]);
    await publish();
    await publish(1);
    assert.match(
      (await verify()).notes.join(),
      /review r-b of merchant m was changed by the platform and not as an edit of its author/,
    );
  });

  it('finds a score of the past that was changed', async () => {
    await platform.store.db.updateTable('daily').set({ score: 99 }).execute();
    assert.match((await verify()).wrong.join(), /^The score of merchant m on 2026-03-02 was null .* the API says 99/);
  });

  it('finds a log that was cut, rewritten, or signed by another', async () => {
    const { db } = platform.store;
    await verify();
    await publish(1);
    const change = async (body: string): Promise<void> => {
      await db.updateTable('log_entries').set({ body }).where('seq', '=', 0).execute();
    };
    const known = await db.selectFrom('log_entries').selectAll().where('seq', '=', 0).executeTakeFirstOrThrow();
    const fresh = join(folder, 'fresh.json');
    await change(known.body.replace('"m"', '"n"'));
    assert.match(
      (await verifyLog({ api, state: fresh, anchors })).wrong.join(),
      /The entries that the API gives out are not those of its head/,
    );
    await change(known.body);
    await db
      .updateTable('log_heads')
      .set({ root: 'A'.repeat(43) })
      .execute();
    assert.match((await verify()).wrong.join(), /The log was rewritten/);
    await db.updateTable('log_heads').set({ size: 2 }).execute();
    assert.match((await verify()).wrong.join(), /The log had 5 entries and has 2: it was cut/);
    const others = [{ issuer: origin, roots: [(await ephemeralKeys()).root.publicJwk.x] }];
    assert.match(
      (await verifyLog({ api, state: fresh, anchors: others })).wrong.join(),
      /signature of the head counts for nothing \(key-set-signature\)/,
    );
    assert.match((await verifyLog({ api, state: fresh, anchors: [] })).notes.join(), /signature was not checked/);
  });

  it('is a command that ends with 1 where something is wrong', async () => {
    const run = async () => {
      const child = spawn(process.execPath, ['tools/verify-log.ts', api, '--state', state], {
        env: { ...process.env, HUITOU_ANCHORS: JSON.stringify(anchors) },
      });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      return { said: await text(child.stdout), code: await ended };
    };
    const good = await run();
    assert.deepEqual([good.code, good.said.trimEnd().split('\n').at(-1)], [0, 'Nothing is wrong.']);
    await platform.store.db.deleteFrom('reviews').where('id', '=', 'r-b').execute();
    // Public documents are made anew with the next publication.
    await platform.ledger.apply([
      event('moderation', { id: 'g', action: 'fold', merchant: 'm', review: 'r-a', reason: 'spam' }),
    ]);
    await publish();
    const bad = await run();
    assert.equal(bad.code, 1);
    assert.match(bad.said, /review r-b of merchant m is gone/);
  });
});
