import { keysAnswer } from '@huitou/contract/badge.js';
import { logConsistency, logEntries, signedLogHead, type SignedLogHead } from '@huitou/contract/log.js';
import type { Anchor } from '@huitou/proof/anchors.js';
import { fromBase64url, toBase64url } from '@huitou/proof/base64url.js';
import { isConsistent } from '@huitou/proof/log/check-proof.js';
import { GrowingTree } from '@huitou/proof/log/grow.js';
import { openHead } from '@huitou/proof/log/head.js';
import { hashOfEntry } from '@huitou/proof/log/hash-of-entry.js';
import type { AskApi } from './ask-api.ts';
import { readEntry } from './read-entry.ts';
import type { SeenLog } from './seen-log.ts';

const PAGE = 1000;

/** What was found out: `wrong` is what an honest log never says, `notes` is what a person should know. */
export interface Findings {
  readonly wrong: string[];
  readonly notes: string[];
}

async function checkSignature(
  ask: AskApi,
  head: SignedLogHead,
  anchors: readonly Anchor[],
  { wrong, notes }: Findings,
): Promise<void> {
  if (head.statement === null) return void notes.push('The head is not signed: whoever runs the API could deny it.');
  if (anchors.length === 0)
    return void notes.push('The signature was not checked: HUITOU_ANCHORS names nobody who is believed.');
  const set = await ask('/.well-known/huitou-keys', keysAnswer);
  const claims = await openHead(head.statement, set?.keys ?? '', anchors);
  if (typeof claims === 'string') wrong.push(`The signature of the head counts for nothing (${claims}).`);
  else if (claims.root !== head.root || claims.size !== head.size)
    wrong.push('The signature is of another head than the one beside it.');
}

async function checkGrowth(ask: AskApi, head: SignedLogHead, seen: SeenLog, { wrong }: Findings): Promise<void> {
  if (head.size < seen.size)
    return void wrong.push(`The log had ${seen.size} entries and has ${head.size}: it was cut.`);
  if (head.size === seen.size) {
    if (head.root !== seen.root)
      wrong.push(`The log was rewritten: its ${seen.size} entries have another root than before.`);
    return;
  }
  const proof = seen.size > 0 && (await ask(`/v1/log/consistency?from=${seen.size}&to=${head.size}`, logConsistency));
  if (proof === false) return;
  const holds = await isConsistent({
    before: { size: seen.size, root: fromBase64url(seen.root) },
    after: { size: head.size, root: fromBase64url(head.root) },
    proof: proof?.proof.map(fromBase64url) ?? [],
  });
  if (!holds) wrong.push(`The log was rewritten: it does not begin with the ${seen.size} entries that it had before.`);
}

/** Reads every new entry into `seen`: all of them together have to give the root of the head, so each is in it. */
async function readNew(ask: AskApi, head: SignedLogHead, seen: SeenLog, { wrong, notes }: Findings): Promise<void> {
  const edge = seen.edge.map(fromBase64url);
  const tree = await GrowingTree.at({ nodes: async () => edge }, seen.size);
  while (tree.size < head.size) {
    const limit = Math.min(PAGE, head.size - tree.size);
    const page = await ask(`/v1/log/entries?from=${tree.size}&limit=${limit}`, logEntries);
    if (!page?.entries.length)
      return void wrong.push(`The log does not give out entry ${tree.size}, though its head has ${head.size}.`);
    for (const body of page.entries) {
      const note = readEntry(seen, body, tree.size);
      if (note !== undefined) notes.push(note);
      await tree.add(await hashOfEntry(body));
    }
  }
  if (toBase64url(await tree.root()) !== head.root)
    return void wrong.push(
      `The entries that the API gives out are not those of its head: ${seen.size} to ${head.size - 1} have another root.`,
    );
  Object.assign(seen, { size: head.size, root: head.root, edge: tree.edge().map(toBase64url) });
}

/**
 * Checks the signature of the head, that the log begins with what was seen of it before, and that it has every entry since; those
 * become part of `seen` where they do. @returns the head; undefined where the log has none.
 */
export async function checkHead(
  ask: AskApi,
  seen: SeenLog,
  anchors: readonly Anchor[],
  findings: Findings,
): Promise<SignedLogHead | undefined> {
  const head = await ask('/v1/log', signedLogHead);
  if (!head) {
    if (seen.size > 0) findings.wrong.push(`The log had ${seen.size} entries and is gone.`);
    else findings.notes.push('The log has no entries yet.');
    return undefined;
  }
  await checkSignature(ask, head, anchors, findings);
  await checkGrowth(ask, head, seen, findings);
  if (findings.wrong.length === 0) await readNew(ask, head, seen, findings);
  return head;
}
