import type { Event } from '@huitou/contract/events.js';
import type { Rejection } from '@huitou/contract/read-event.js';
import { topics } from '@huitou/reviews/topics.js';

/** Why an event is refused whose review names a topic that there is not; undefined for any other. */
export function unknownTopic(event: Event): Rejection | undefined {
  if (event.type !== 'review' || !event.data.topics) return undefined;
  const at = event.data.topics.findIndex((topic) => !topics.has(topic));
  if (at < 0) return undefined;
  const reason = `${JSON.stringify(event.data.topics[at])} is no topic of this server; send one that GET /v1/purchase offers, or leave it out`;
  return { id: event.id, reason, field: `/data/topics/${at}` };
}
