import { keptPicture, pictureFile } from '@huitou/contract/picture.js';
import { samplePicture } from '@huitou/contract/samples.js';
import { cacheFor, headersOf, openHeaders } from '../http/headers.ts';
import { call } from '../operation/operation.ts';
import { privately } from '../http/privately.ts';
import { ProblemError, type ProblemName } from '../operation/problem.ts';
import { merchantPath } from '../operation/shared-parameters.ts';
import { writable } from '../operation/writable.ts';
import type { PictureFault } from '../ports/pictures.ts';
import { authorOf, refusals } from '../operation/refusals.ts';

/** Media types that are taken. */
const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
/** Bytes of one picture. */
const most = 10 * 1024 * 1024;

const faults: Readonly<Record<PictureFault, readonly [ProblemName, string]>> = {
  'not-an-image': ['invalid-body', `picture: cannot be read as an image; send ${taken.join(', ')}`],
  'too-many-pixels': ['content-too-large', 'picture: has over 50 million pixels; send a smaller one'],
  moving: ['invalid-body', 'picture: moves; send one that stands still'],
  'too-many': ['token-used', 'picture: 12 were sent for this purchase already; write the review with some of those'],
  busy: ['unavailable', 'server: is at work on other pictures; send it again in a moment'],
};

export const uploadPicture = call({
  id: 'uploadPicture',
  method: 'post',
  path: '/v1/pictures',
  summary: 'A picture for a review that is to be written',
  description:
    'The bytes of one picture. It is decoded and made anew, without place, device or any other data beside its pixels. A picture ' +
    'that no review has named after 7 days is removed. Sent again it is answered alike.',
  caller: 'purchase',
  pathParameters: {},
  query: {},
  requestBody: {
    kind: 'bytes',
    types: taken,
    maxBytes: most,
    description: `At most ${most} bytes and 50 million pixels.`,
  },
  responses: { 'application/json': keptPicture },
  problems: [
    'invalid-body',
    'unauthorized',
    'tokens-disabled',
    'not-entitled',
    'token-used',
    'content-too-large',
    'unsupported-media-type',
    'request-timeout',
    'not-the-writer',
    'unavailable',
  ],
  example: samplePicture,
  async handle(services, { caller, body }) {
    if (!services.pictures) throw new ProblemError('unavailable', 'server: keeps no pictures; start it with MEDIA_DIR');
    const answer = await writable(services, services.pictures).keep(authorOf(caller), body);
    if (typeof answer === 'object') return privately(answer);
    const [name, detail] = Object.hasOwn(faults, answer)
      ? faults[answer as PictureFault]
      : refusals[answer as keyof typeof refusals];
    throw new ProblemError(
      name,
      detail,
      [{ pointer: answer, detail }],
      answer === 'busy' ? { 'retry-after': '2' } : {},
    );
  },
});

/** For what strangers sent: nothing in it may run, wherever it is opened. */
const sandboxed = {
  ...headersOf(openHeaders),
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': cacheFor.never,
};

export const readPicture = call({
  id: 'readPicture',
  method: 'get',
  path: '/v1/pictures/{merchant}/{file}',
  summary: 'A picture of a review',
  description:
    'In two sizes, of 1600 and 480 pixels at most on the longer side, as AVIF and as JPEG. Its address names its content.',
  caller: 'public',
  pathParameters: {
    ...merchantPath,
    file: {
      schema: pictureFile,
      description: 'The id of the picture, its longest side, and its form.',
      example: `${samplePicture.picture}-480.jpg`,
    },
  },
  query: {},
  responses: { 'image/avif': null, 'image/jpeg': null },
  problems: ['invalid-parameter', 'not-found', 'unavailable'],
  async handle({ pictures }, { path: { merchant, file } }) {
    const found = await pictures?.find(merchant, file);
    if (!found) throw new ProblemError('not-found', `picture: ${merchant} has no ${file}`);
    return new Response(found.bytes, { headers: { ...sandboxed, 'content-type': found.type } });
  },
});
