import { room } from '@huitou/contract/room.js';
import { sampleRoom } from '@huitou/contract/samples.js';
import { read } from '../operation/operation.ts';
import { roomPath } from '../operation/shared-parameters.ts';
import { roomResource } from '../resources/room-resource.ts';

export const readRoom = read({
  id: 'readRoom',
  path: '/v1/rooms/{room}',
  summary: 'A live room: who speaks in it, and who sells',
  pathParameters: roomPath,
  query: {},
  responses: { 'application/json': room },
  problems: ['invalid-parameter', 'unknown-room'],
  example: sampleRoom,
  resource: (services, { path, address }) => roomResource(services, path.room, address),
});
