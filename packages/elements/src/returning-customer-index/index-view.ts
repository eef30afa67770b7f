import type { Remote } from '@huitou/client/remote.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { TemplateResult } from 'lit';
import { cardView } from './card-view.ts';
import { compactView } from './compact-view.ts';
import type { Details } from './details.ts';
import { clockTime, hostOf } from './figures.ts';
import { isCollecting } from './index-state.ts';
import type { IndexMessages } from './messages/index-messages.ts';
import { collectingView, failedView, skeletonView } from './state-views.ts';

/** What the tag shows, and how. */
export interface Shown {
  readonly messages: IndexMessages;
  readonly remote: Remote<IndexSnapshot>;
  /** As `layoutOf` gives it. */
  readonly layout: string;
  /** The page is about hosts. */
  readonly host: boolean;
  readonly headingLevel: number;
  readonly api: string;
  readonly details: () => Details;
  readonly explain: (event: Event) => void;
  readonly retry: () => void;
}

/** The drawing for what is known of the merchant, in the form that the room has. */
export function indexView(shown: Shown): TemplateResult {
  const { messages, remote, layout, host, headingLevel, api, details, explain, retry } = shown;
  const compact = layout === 'as-compact';
  if (remote.status === 'failed') return failedView(messages, remote.error, { host, compact, retry });
  if (!('value' in remote)) return skeletonView(messages, compact);
  const snapshot = remote.value;
  if (isCollecting(snapshot)) {
    const needed = snapshot.level === 'unsettled' ? 0 : details().needed;
    return needed === undefined ? skeletonView(messages, compact) : collectingView(messages, snapshot, needed);
  }
  const error = remote.status === 'stale' ? remote.error : undefined;
  const since = error && clockTime(messages.lang, remote.at);
  if (compact) return compactView(messages, snapshot, since ? messages.asOf(since) : '', explain);
  return cardView(messages, snapshot, {
    full: layout === 'as-full',
    headingLevel,
    issuer: hostOf(api),
    since: since ? (error?.kind === 'offline' ? messages.offlineSince : messages.stale)(since) : '',
    details: details(),
    explain,
    retry,
  });
}
