import type { Remote } from '@huitou/client/remote.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { Stated } from '../core/state-controller.ts';
import { failureOf } from '../core/status-view.ts';
import type { State } from '../events.ts';

/** A merchant without a score: with too few buyers, or too few of them back. */
export const isCollecting = ({ level, score }: IndexSnapshot): boolean => level === 'collecting' || score === null;

/**
 * The state of the tag for what is known of the merchant.
 *
 * @param readable whether there are messages to show it with.
 * @param needed how many buyers a score needs; undefined while that is on its way.
 */
export function stateOf(remote: Remote<IndexSnapshot>, readable: boolean, needed: number | undefined): Stated {
  if (remote.status === 'idle') return ['idle'];
  if (!readable || remote.status === 'loading') return ['loading'];
  if (remote.status === 'failed') {
    const { code, message } = remote.error;
    return [failureOf(remote.error) === 'offline' ? 'offline' : 'failed', code, message];
  }
  if (remote.value.level === 'unsettled') return ['collecting', 'unsettled'];
  if (isCollecting(remote.value)) return [needed === undefined ? 'loading' : 'collecting'];
  return remote.status === 'stale' ? ['stale', remote.error.code] : ['ready'];
}

/** How much of its room the tag needs in a state. */
export const roomOf = (state: State): 'waiting' | 'small' | 'whole' =>
  state === 'ready' || state === 'stale' ? 'whole' : state === 'idle' || state === 'loading' ? 'waiting' : 'small';
