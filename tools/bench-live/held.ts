import type { CDPSession } from 'playwright-core';

/** What a page holds after a collection of garbage. */
export interface Held {
  /** Bytes of the JavaScript heap, with the code that the engine has made of scripts by then. */
  readonly heap: number;
  /** Bytes of it that are objects: the heap without that code. */
  readonly objects: number;
  readonly nodes: number;
  readonly listeners: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/** What the browser holds outside of the heap, and what the engine made. */
const notObjects = new Set(['code', 'native', 'synthetic', 'object shape']);

/** Adds up the objects of a heap snapshot of V8, which names the fields of its nodes itself. */
function sizeOfObjects({ snapshot: { meta }, nodes }: Snapshot): number {
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (!notObjects.has(meta.node_types[0][nodes[at + type] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  }
  return sum;
}

/** Collects garbage and measures. */
export async function measureHeld(session: CDPSession): Promise<Held> {
  // Twice: what the first finds unreachable may hold what the second frees.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const objects = sizeOfObjects(JSON.parse(chunks.join('')) as Snapshot);
  return { heap: usedSize, objects, nodes, listeners: jsEventListeners };
}
