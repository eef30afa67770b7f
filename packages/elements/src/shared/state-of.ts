import type { Remote } from '@huitou/client/remote.js';
import type { State } from './events.ts';

/** The state that a remote value puts its tag in; `inHand` judges a value that is there. */
export function stateOf<T>(remote: Remote<T>, inHand: (value: T) => State): State {
  if (remote.is === 'ready') return inHand(remote.value);
  return remote.is === 'failed' && remote.error.kind === 'offline' ? 'offline' : remote.is;
}
