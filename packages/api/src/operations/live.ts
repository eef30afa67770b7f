import { id } from '@huitou/contract/id.js';
import { liveEvents, mostLiveMerchants } from '@huitou/contract/live-events.js';
import { list } from '@huitou/contract/schema.js';
import { demandOrder } from '../operation/demand-order.ts';
import type { StreamSource } from '../operation/event-stream.ts';
import { stream } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { roomPath } from '../operation/shared-parameters.ts';
import { knownRoom } from '../resources/room-resource.ts';

const description =
  'Says of which merchant what changed (`index`, `review`, `reply`, `room`) and which version it has now; the body comes from ' +
  'the cacheable read, whose entity tag begins with `i` or `r` and that version in base 36. A reader that comes back ' +
  'with `Last-Event-ID`, to any server of the store, is told what it missed; where that is no longer known, and at the ' +
  'first time, a `snapshot` says how all merchants stand. A reader that does not keep up is cut off and may come back.';

function sourceOf({ live }: Services, merchants: readonly string[], from: string | undefined): StreamSource {
  if (!live) throw new ProblemError('unavailable', 'server: streams no events; read again from time to time');
  return ({ cut }) => live.subscribe(merchants, from, cut);
}

export const watchRoom = stream({
  id: 'watchRoom',
  path: '/v1/rooms/{room}/live',
  summary: 'What changes about the merchant of a live room, while it happens',
  description,
  pathParameters: roomPath,
  query: {},
  events: liveEvents,
  problems: ['invalid-parameter', 'unknown-room', 'unavailable'],
  async open(services, { path }, from) {
    const { merchant } = await knownRoom(services, path.room);
    return sourceOf(services, [merchant.id], from);
  },
});

export const watchMerchants = stream({
  id: 'watchMerchants',
  path: '/v1/live',
  summary: 'What changes about several merchants, while it happens',
  description,
  pathParameters: {},
  query: {
    merchants: {
      schema: list(id, { minItems: 1, maxItems: mostLiveMerchants }),
      description: `Ids of 1 to ${mostLiveMerchants} merchants, sorted, joined by commas. One that nobody knows yet has the version null.`,
      required: true,
      example: ['hetian', 'nanshan'],
    },
  },
  events: liveEvents,
  problems: ['invalid-parameter', 'unavailable'],
  open(services, { query: { merchants = [] } }, from) {
    demandOrder(merchants);
    return sourceOf(services, merchants, from);
  },
});
