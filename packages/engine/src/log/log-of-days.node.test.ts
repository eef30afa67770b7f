import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { after, before as beforeAll, describe, it } from 'node:test';
import { fromBase64url, toBase64url, type Bytes } from '@huitou/proof/base64url.js';
import { isConsistent, isIncluded } from '@huitou/proof/log/check-proof.js';
import { consistencyProof, inclusionProof } from '@huitou/proof/log/make-proof.js';
import { saltedWords } from '@huitou/proof/log/words.js';
import type { Store } from '@huitou/store/open-store.js';
import { emptyStore } from '@huitou/store/testing/empty-store.js';
import { engines } from '@huitou/store/testing/engines.js';
import * as fc from 'fast-check';
import { openPlatform, type Platform } from '../open-platform.ts';
import { digest } from '../submissions/digest.ts';
import { serverTree, storedTree } from './stored-tree.ts';
import { before, days, DAY, START } from './testing/days.ts';
import { entriesOf, headsOf } from './testing/stored-log.ts';
import { ReferenceLog, type Expected } from './testing/reference.ts';

type Row = Awaited<ReturnType<typeof entriesOf>>[number];

/** The root by the words of RFC 6962, from nothing but the bodies. */
function plainRoot(bodies: readonly string[]): Buffer {
  const [only] = bodies;
  if (only === undefined) return hash('sha256', '', 'buffer');
  if (bodies.length === 1) return hash('sha256', Buffer.concat([Buffer.of(0), Buffer.from(only)]), 'buffer');
  const half = 2 ** Math.ceil(Math.log2(bodies.length) - 1);
  return hash(
    'sha256',
    Buffer.concat([Buffer.of(1), plainRoot(bodies.slice(0, half)), plainRoot(bodies.slice(half))]),
    'buffer',
  );
}

/** An entry as the reference has it, with the words that its hash stands for; a hash of other words is named as such. */
async function readable(store: Store, row: Row, words: string | undefined): Promise<Expected> {
  const { kind, merchant, review, reason, words: hashed } = JSON.parse(row.body) as Expected;
  const facts = {
    kind,
    merchant,
    ...(review !== undefined && { review }),
    ...(reason !== undefined && kind !== 'appended' && { reason }),
  };
  if (hashed === undefined) return facts;
  const { salt } = await store.db
    .selectFrom('log_subjects')
    .select('salt')
    .where('merchant', '=', merchant)
    .where('subject', '=', review ?? '')
    .executeTakeFirstOrThrow();
  const [text, stars]: [string, object] =
    kind === 'appended'
      ? [words ?? '', {}]
      : (([text, n]) => [text, { quality: n }])(JSON.parse(words ?? '["",0]') as [string, number]);
  const isSo = salt !== null && digest(saltedWords(salt, { text, stars: stars as Record<string, number> })) === hashed;
  return { ...facts, words: isSo ? (words ?? '') : 'other words' };
}

for (const [engine, { skip, open, runs }] of Object.entries(engines)) {
  describe(`the public log on ${engine}`, { skip, timeout: 300_000 }, () => {
    let store: Store;
    let now = START;
    const opened = (): Promise<Platform> =>
      openPlatform({
        databaseUrl: { ...store, close: async () => {} },
        now: () => now,
        publishAfter: null,
        publishEvery: null,
      });
    beforeAll(async () => void (store = await open()));
    after(() => store.close());

    it('has each day what the events of the day before say, whatever their order, and proves it', async () => {
      await fc.assert(
        fc.asyncProperty(days, fc.boolean(), async (history, restarts) => {
          await emptyStore(store);
          now = START;
          let platform = await opened();
          const reference = new ReferenceLog();
          await platform.ledger.apply(before);
          for (const { happened, sent } of history) {
            now += DAY / 2;
            if (sent.length > 0) await platform.ledger.apply(sent);
            await platform.ledger.publish();
            reference.take(happened);
            now += DAY / 2;
            const begins = (await headsOf(store)).length === 0;
            const known = (await entriesOf(store)).length;
            if (restarts) {
              await platform.close();
              platform = await opened();
            }
            await platform.ledger.publish();
            const fresh = (await entriesOf(store)).slice(known).filter(({ kind }) => kind !== 'index');
            const expected = reference.head(begins);
            const got: Expected[] = [];
            for (const [i, row] of fresh.entries()) got.push(await readable(store, row, expected[i]?.words));
            assert.deepEqual(got, expected);
          }
          await platform.close();
          const [entries, heads, tree] = [await entriesOf(store), await headsOf(store), storedTree(store.db)];
          assert.deepEqual(
            entries.map(({ seq }) => seq),
            [...entries.keys()],
          );
          const bytes = heads.map(({ size, root }): { size: number; root: Bytes } => ({
            size,
            root: fromBase64url(root),
          }));
          for (const [i, { size, root }] of bytes.entries()) {
            assert.equal(
              toBase64url(root),
              plainRoot(entries.slice(0, size).map(({ body }) => body)).toString('base64url'),
            );
            const earlier = bytes[i - 1];
            if (earlier) {
              const proof = await consistencyProof(tree, earlier.size, size, serverTree);
              assert.ok(await isConsistent({ before: earlier, after: { size, root }, proof }, serverTree));
            }
            for (const { seq, hash: leaf } of entries.slice(earlier?.size ?? 0, size)) {
              const proof = await inclusionProof(tree, seq, size, serverTree);
              assert.ok(await isIncluded({ leaf: fromBase64url(leaf), index: seq, size, root, proof }, serverTree));
            }
          }
        }),
        { numRuns: runs(Number(process.env['RUNS'] ?? 60)) },
      );
    });
  });
}
