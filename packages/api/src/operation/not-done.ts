import type { NotDone } from '../ports/afterwards.ts';
import { refusals } from './refusals.ts';
import { ProblemError, type ProblemName } from './problem.ts';

const words: Readonly<Record<Extract<NotDone, string>, readonly [ProblemName, string]>> = {
  'unknown-review': ['unknown-review', 'has none with this id that stands'],
  'key-reused': ['key-reused', 'was sent before with another body; send the same again, or choose a new key'],
  'key-at-work': ['key-at-work', 'a request with it is at work; ask again in a moment'],
  'edited-before': ['edited-before', 'was edited before, and a review is edited once; add to it instead'],
  'other-goods': ['invalid-body', 'its order has no such goods; send one of those it has, or none'],
  'unknown-dimension': refusals['unknown-dimension'],
  'unknown-topic': refusals['unknown-topic'],
  'enough-appendices': ['enough-appendices', 'has as many appendices as it may have'],
};

/** What the author of a review is told who may not do with it what they asked for. */
export function notDone(why: NotDone, review: string): ProblemError {
  if (typeof why === 'object' && 'rules' in why) {
    const detail = `is against ${why.rules.join(', ')} of /v1/moderation-rules/v1; change the words, what stands stays`;
    return new ProblemError('against-rules', `text: ${detail}`, [{ pointer: 'text', detail }]);
  }
  if (typeof why === 'object') {
    const { days, until } = why;
    return new ProblemError(
      'too-late',
      `review ${review}: was written ${days} days ago; this can be done for ${until} days after it`,
    );
  }
  const [name, detail] = words[why];
  const about = why === 'unknown-review' ? `review ${review}: the buyer of this token` : `review ${review}:`;
  const who = why.startsWith('key') ? 'Idempotency-Key:' : about;
  return new ProblemError(name, `${who} ${detail}`, undefined, why === 'key-at-work' ? { 'retry-after': '1' } : {});
}
