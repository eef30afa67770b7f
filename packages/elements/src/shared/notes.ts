import type { Remote } from '@huitou/client/remote.js';
import { h, type Drawing } from './draw.ts';
import { relativeTime } from './format.ts';
import type { CommonWords } from './strings/common.ts';

/** What happened instead of an answer, or since the last one, and the way to try again. Nothing where all is well. */
export function note(words: CommonWords, remote: Remote<unknown>, retry: () => void): Drawing {
  if (!('error' in remote)) return '';
  const text =
    remote.is === 'stale'
      ? words.stale(relativeTime(words.lang, remote.at))
      : remote.error.kind === 'offline'
        ? words.offline
        : words.failed;
  return h(
    'p',
    { class: 'note', part: 'note', role: remote.is === 'stale' ? 'status' : 'alert' },
    `${text} `,
    h('button', { class: 'link', onclick: retry }, words.retry),
  );
}
