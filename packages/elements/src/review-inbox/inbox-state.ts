import type { Stated } from '../core/state-controller.ts';
import type { InboxSource } from './inbox-source.ts';

const refused = /^(no-token|expired|wrong-site|invalid)$/;

/** What the tag shows, and why. */
export function statedOf({ status, error, list, choice }: InboxSource, hasMessages: boolean): Stated {
  if (status === 'idle') return ['idle'];
  if (!hasMessages) return ['loading'];
  if (status === 'failed' && error) {
    const { trouble, code, message } = error;
    if (refused.test(trouble)) return [trouble as 'expired', code, message];
    if (list.meta) return ['stale', code, message];
    return [trouble === 'offline' ? 'offline' : 'failed', code, message];
  }
  if (!list.meta) return ['loading'];
  const whole = !choice.low && !choice.minVisits;
  return [status === 'ready' && whole && list.items.length === 0 ? 'empty' : 'ready'];
}
