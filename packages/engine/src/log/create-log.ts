import type { PublicLog } from '@huitou/api/ports/log.js';
import type { LogHead } from '@huitou/contract/log.js';
import { toBase64url, type Bytes } from '@huitou/proof/base64url.js';
import { consistencyProof, inclusionProof } from '@huitou/proof/log/make-proof.js';
import { dateOf, timeOf } from '@huitou/reviews/day.js';
import type { Database } from '@huitou/store/schema.js';
import type { Kysely } from 'kysely';
import { available } from '../available.ts';
import { serverTree, storedTree } from './stored-tree.ts';

type HeadRow = Pick<Database['log_heads'], 'size' | 'root' | 'day' | 'at'>;

const headOf = ({ size, root, day, at }: HeadRow): LogHead => ({ size, root, day: dateOf(day), at: timeOf(at) });
const inText = (proof: readonly Bytes[]): string[] => proof.map(toBase64url);

const latest = (db: Kysely<Database>) =>
  db.selectFrom('log_heads').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst();

/** Entries after the last head are not there yet: they come with the next. */
async function demand(db: Kysely<Database>, size: number): Promise<void> {
  const there = (await latest(db))?.size ?? 0;
  if (size > there) throw new RangeError(`log: has ${there} entries, not ${size}; ask for a size up to that`);
}

/** The salt that belongs to what the log says of a review now. */
async function saltOf(db: Kysely<Database>, merchant: string, review: string): Promise<string | null> {
  const row = await db
    .selectFrom('log_subjects')
    .select('salt')
    .where('merchant', '=', merchant)
    .where('subject', '=', review)
    .executeTakeFirst();
  return row?.salt || null;
}

/** The public log of a store. */
export function createLog(db: Kysely<Database>): PublicLog {
  const tree = storedTree(db);
  return available<PublicLog>({
    async head() {
      const row = await latest(db);
      return row && headOf(row);
    },
    async heads(days) {
      const last = await latest(db);
      if (!last) return [];
      const rows = await db
        .selectFrom('log_heads')
        .selectAll()
        .where('day', '>', last.day - days)
        .orderBy('day')
        .execute();
      return rows.map(headOf);
    },
    async entries(from, limit) {
      const rows = await db
        .selectFrom('log_entries')
        .select('body')
        .where('seq', '>=', from)
        .where('seq', '<', from + limit)
        .orderBy('seq')
        .execute();
      return { from, entries: rows.map(({ body }) => body) };
    },
    async proof(entry, size) {
      await demand(db, size);
      const proof = inText(await inclusionProof(tree, entry, size, serverTree));
      const { body } = await db
        .selectFrom('log_entries')
        .select('body')
        .where('seq', '=', entry)
        .executeTakeFirstOrThrow();
      return { entry, size, body, proof };
    },
    async consistency(from, to) {
      await demand(db, to);
      return { from, to, proof: inText(await consistencyProof(tree, from, to, serverTree)) };
    },
    async review(review) {
      const head = await latest(db);
      const rows = await db
        .selectFrom('log_entries')
        .select(['seq', 'merchant', 'body'])
        .where('subject', '=', review)
        .where('seq', '<', head?.size ?? 0)
        .orderBy('seq')
        .execute();
      const last = rows.at(-1);
      if (!head || !last) return undefined;
      const { size, root } = head;
      const entries = [];
      for (const { seq, body } of rows) {
        entries.push({ entry: seq, body, proof: inText(await inclusionProof(tree, seq, size, serverTree)) });
      }
      return { review, salt: await saltOf(db, last.merchant, review), size, root, entries };
    },
  });
}
