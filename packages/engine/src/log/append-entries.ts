import { toBase64url, type Bytes } from '@huitou/proof/base64url.js';
import { GrowingTree } from '@huitou/proof/log/grow.js';
import { inChunks } from '@huitou/store/in-chunks.js';
import type { Database } from '@huitou/store/schema.js';
import type { Transaction } from 'kysely';
import { bodyOf, type Entry } from './entry.ts';
import { serverTree, storedTree } from './stored-tree.ts';

/** Adds entries to the log as a transaction of one head sees it. */
export class LogAppender {
  readonly #db: Transaction<Database>;
  readonly #tree: GrowingTree;
  readonly #head: { readonly day: number; readonly at: number };

  private constructor(db: Transaction<Database>, tree: GrowingTree, head: { day: number; at: number }) {
    this.#db = db;
    this.#tree = tree;
    this.#head = head;
  }

  /** `size`: entries that there are; `day` (since 1970) and `at` (ms): of the head that is being made. */
  static async open(
    db: Transaction<Database>,
    { size, day, at }: { readonly size: number; readonly day: number; readonly at: number },
  ): Promise<LogAppender> {
    return new LogAppender(db, await GrowingTree.at(storedTree(db), size, serverTree), { day, at });
  }

  get size(): number {
    return this.#tree.size;
  }

  root(): Promise<Bytes> {
    return this.#tree.root();
  }

  async add(entries: readonly Entry[]): Promise<void> {
    const { day, at } = this.#head;
    const rows: Database['log_entries'][] = [];
    const nodes: Database['log_nodes'][] = [];
    for (const entry of entries) {
      const { kind, merchant, subject } = entry;
      const body = bodyOf(entry, day);
      const leaf = await serverTree.leaf(new TextEncoder().encode(body));
      rows.push({ seq: this.#tree.size, day, at, kind, merchant, subject, hash: toBase64url(leaf), body });
      for (const { level, index, hash } of await this.#tree.add(leaf)) {
        if (level > 0) nodes.push({ level, place: index, hash: toBase64url(hash) });
      }
    }
    for (const some of inChunks(rows)) await this.#db.insertInto('log_entries').values(some).execute();
    for (const some of inChunks(nodes)) await this.#db.insertInto('log_nodes').values(some).execute();
  }
}
