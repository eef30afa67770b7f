import { id } from '@huitou/contract/id.js';
import { integer, oneOf } from '@huitou/contract/schema.js';
import type { ResourceSource } from '../http/resource-source.ts';
import { read, type Asked } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import { languageQuery, merchantPath } from '../operation/shared-parameters.ts';
import { languageOf } from '../pages/language.ts';
import { words } from '../pages/words.ts';
import { drawBadge, drawIndex, drawStory } from '../render/draw.ts';
import { scheme } from '../render/look.ts';
import type { Asked as Wanted } from '../render/picture.ts';
import { merchantResource } from '../resources/merchant-resource.ts';
import { issuedFor, signedResource } from '../resources/signed.ts';

const pathParameters = {
  tag: {
    schema: oneOf('trust-badge', 'returning-customer-index', 'repeat-buyer-reviews'),
    description: 'What is drawn: a badge, the index in one line, or the story of one review as a card to send on.',
    example: 'returning-customer-index',
  },
} as const;

const query = {
  merchant: { ...merchantPath.merchant, required: true },
  review: { schema: id, description: 'The review on a card; `repeat-buyer-reviews` needs it.' },
  lang: {
    ...languageQuery.lang,
    description: 'Language of its words as a BCP 47 tag: `zh`, `en` or `ar`; English for any other.',
    fallback: 'zh',
  },
  theme: { schema: scheme, description: 'On light or dark ground.', fallback: 'light' },
  width: { schema: integer({ minimum: 120, maximum: 2400 }), description: 'Pixels; the height follows.' },
} as const;

type Request = Pick<Asked<typeof pathParameters, typeof query>, 'path' | 'query' | 'address'>;

/** What is asked for, as a document that holds as long as what it shows. */
async function drawn(services: Services, { path, query: wanted, address }: Request): Promise<ResourceSource> {
  const { merchant = '', review, lang, theme = 'light', width } = wanted;
  const asked: Wanted = { words: words[languageOf(lang ?? 'zh', null)], scheme: theme, width };
  const type = 'image/svg+xml';
  if (path.tag === 'trust-badge') {
    const { statement, claims } = await issuedFor(services, merchant);
    const body = (): string => String(drawBadge(services, asked, claims));
    return signedResource(services, address, { jws: statement, merchant, type, body });
  }
  if (path.tag === 'returning-customer-index') {
    const source = merchantResource(services, { merchant, kind: 'index', address }, async () => null);
    const build = async (): Promise<string> =>
      String(drawIndex(services, asked, await services.reader.index(merchant)));
    return { ...source, type, build };
  }
  if (review === undefined) {
    const detail = 'is missing; a card shows one review, so write its id';
    throw new ProblemError('invalid-parameter', `review: ${detail}`, [{ pointer: 'review', detail }]);
  }
  const source = merchantResource(services, { merchant, kind: 'reviews', address }, async () => null);
  return { ...source, type, build: async () => String(await drawStory(services, asked, merchant, review)) };
}

const summary = 'A badge, the index or a story as a picture, for mails, social previews and pages without scripts';
const problems = ['invalid-parameter', 'unknown-merchant', 'unknown-review', 'no-badge', 'no-issuer'] as const;

export const renderSvg = read({
  ...{ id: 'renderSvg', path: '/v1/render/{tag}.svg', summary, pathParameters, query },
  description: 'Says from when it is. A picture proves nothing; a badge says so.',
  responses: { 'image/svg+xml': null },
  problems,
  resource: (services, asked) => drawn(services, asked),
});

export const renderPng = read({
  ...{ id: 'renderPng', path: '/v1/render/{tag}.png', summary, pathParameters, query },
  description: 'The same as pixels, at twice the size that it is drawn in, or as wide as `width` says.',
  responses: { 'image/png': null },
  problems: [...problems, 'no-png'],
  async resource(services, asked) {
    const { rasterize } = services;
    if (!rasterize) throw new ProblemError('no-png', `${asked.address}: this server makes no PNG; ask for .svg`);
    const { width } = asked.query;
    const source = await drawn(services, asked);
    return {
      ...source,
      type: 'image/png',
      build: async () => rasterize(String(await source.build()), width === undefined ? 2 : 1),
    };
  },
});
