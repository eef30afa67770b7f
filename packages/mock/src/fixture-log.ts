import type { PublicLog } from '@huitou/api/ports/log.js';
import type { LogHead } from '@huitou/contract/log.js';
import { toBase64url, type Bytes } from '@huitou/proof/base64url.js';
import { GrowingTree } from '@huitou/proof/log/grow.js';
import { consistencyProof, inclusionProof, type NodeSource } from '@huitou/proof/log/make-proof.js';
import { treeHash } from '@huitou/proof/log/tree-hash.js';
import { saltedWords } from '@huitou/proof/log/words.js';
import { dayOfTime } from '@huitou/reviews/day.js';
import type { FixtureReader } from './fixture-reader.ts';
import type { FixtureReview } from './market/fixture.ts';
import { today } from './market/time.ts';

interface Tree {
  readonly bodies: readonly string[];
  /** Entries of a review, by its id. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly nodes: NodeSource;
  readonly head: LogHead;
}

const sha256 = async (text: string): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
/** A store's salts are random; those of fixtures are the same in every run. */
const saltOf = async (review: string): Promise<string> => toBase64url((await sha256(`salt ${review}`)).subarray(0, 16));

async function bodiesOf(merchant: string, { id, text, stars, folded }: FixtureReview): Promise<string[]> {
  const about = { day: dayOfTime(today), merchant, review: id };
  const words = toBase64url(await sha256(saltedWords(await saltOf(id), { text, stars })));
  const entries = [{ kind: 'published', words }, folded && { kind: 'folded', rule: null, by: null, ...folded }];
  return entries.flatMap((entry) => (entry ? [JSON.stringify({ ...about, ...entry })] : []));
}

async function treeOf(reader: FixtureReader): Promise<Tree> {
  const [bodies, places, hashes]: [string[], Map<string, number[]>, Map<string, Bytes>] = [[], new Map(), new Map()];
  const nodes: NodeSource = {
    nodes: async (wanted) => wanted.flatMap(({ level, index }) => hashes.get(`${level} ${index}`) ?? []),
  };
  const tree = await GrowingTree.at(nodes, 0);
  for (const { index, reviews } of reader.published()) {
    for (const review of reviews) {
      const own = await bodiesOf(index.merchant.id, review);
      places.set(
        review.id,
        Array.from(own.keys(), (i) => bodies.length + i),
      );
      for (const body of own) {
        const complete = await tree.add(await treeHash.leaf(new TextEncoder().encode(body)));
        for (const { level, index: at, hash } of complete) hashes.set(`${level} ${at}`, hash);
      }
      bodies.push(...own);
    }
  }
  const head = { size: bodies.length, root: toBase64url(await tree.root()), day: dayOfTime(today) };
  return { bodies, places, nodes, head: { ...head, at: reader.asOf() } };
}

/** The log that begins with what the fixtures hold: a real tree with one head, built when it is first asked for. */
export function createFixtureLog(reader: FixtureReader): PublicLog {
  let built: Promise<Tree> | undefined;
  const tree = (): Promise<Tree> => (built ??= treeOf(reader));
  const proofOf = async (entry: number, size: number): Promise<string[]> =>
    (await inclusionProof((await tree()).nodes, entry, size)).map(toBase64url);
  const demand = async (size: number): Promise<void> => {
    const there = (await tree()).head.size;
    if (size > there) throw new RangeError(`log: has ${there} entries, not ${size}; ask for a size up to that`);
  };
  return {
    head: async () => (await tree()).head,
    heads: async () => [(await tree()).head],
    entries: async (from, limit) => ({ from, entries: (await tree()).bodies.slice(from, from + limit) }),
    async proof(entry, size) {
      await demand(size);
      return { entry, size, body: (await tree()).bodies[entry] ?? '', proof: await proofOf(entry, size) };
    },
    async consistency(from, to) {
      await demand(to);
      return { from, to, proof: (await consistencyProof((await tree()).nodes, from, to)).map(toBase64url) };
    },
    async review(review) {
      const { bodies, places, head } = await tree();
      const own = places.get(review);
      if (!own) return undefined;
      const entries = own.map(async (entry) => ({
        ...{ entry, body: bodies[entry] ?? '' },
        proof: await proofOf(entry, head.size),
      }));
      const { size, root } = head;
      return { review, salt: await saltOf(review), size, root, entries: await Promise.all(entries) };
    },
  };
}
