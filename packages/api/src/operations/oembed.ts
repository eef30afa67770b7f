import { oembedAnswer, sampleOembed, type OembedAnswer } from '@huitou/contract/oembed.js';
import { integer, oneOf, string } from '@huitou/contract/schema.js';
import { read } from '../operation/operation.ts';
import { ProblemError } from '../operation/problem.ts';
import { html as markup } from '../pages/html.ts';
import { merchantResource } from '../resources/merchant-resource.ts';
import { issuerOf } from '../resources/signed.ts';

/** Pixels that a tag needs in a frame of some width, in the widest typeface; the frame tells its own height where a page listens. */
const sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'trust-badge': { width: 480, height: 190 },
  'returning-customer-index': { width: 480, height: 460 },
  'repeat-buyer-reviews': { width: 640, height: 860 },
  'live-review-ticker': { width: 480, height: 200 },
};
const smallest = { width: 240, height: 60 };
/** Seconds for which whoever asked need not ask again. */
const age = 3600;

/** What a page that somebody pasted the address of is about. */
interface Pasted {
  readonly tag: string;
  readonly merchant: string;
}

/** Reads an address of the issuer: the page behind a badge, or one of its frames. */
function readAddress(url: string, origin: string): Pasted | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin: from, pathname, searchParams } = new URL(url);
  if (from !== origin) return undefined;
  const proof = /^\/proof\/([^/]+)$/.exec(pathname)?.[1];
  try {
    if (proof !== undefined) return { tag: 'returning-customer-index', merchant: decodeURIComponent(proof) };
  } catch {
    return undefined;
  }
  const tag = /^\/frame\/([^/]+)$/.exec(pathname)?.[1] ?? '';
  const merchant = searchParams.get('merchant');
  return merchant && Object.hasOwn(sizes, tag) ? { tag, merchant } : undefined;
}

export const readOembed = read({
  id: 'readOembed',
  path: '/v1/oembed',
  summary: 'What stands behind an address of this issuer, for programs that turn addresses into previews',
  description:
    'oEmbed 1.0, as JSON. The frame in it is shown on the sites of the merchant alone; others show the picture (`thumbnail_url`).',
  pathParameters: {},
  query: {
    url: {
      schema: string({ minLength: 1, maxLength: 2048 }),
      description: 'An address of this issuer: `/proof/MERCHANT`, or `/frame/TAG?merchant=MERCHANT`.',
      required: true,
      example: 'https://trust.example/proof/hetian',
    },
    maxwidth: { schema: integer({ minimum: 1, maximum: 10_000 }), description: 'Pixels that there are.' },
    maxheight: { schema: integer({ minimum: 1, maximum: 10_000 }), description: 'Pixels that there are.' },
    format: { schema: oneOf('json'), description: 'Nothing else is made.', fallback: 'json' },
  },
  responses: { 'application/json': oembedAnswer },
  problems: ['invalid-parameter', 'not-found', 'unknown-merchant', 'no-issuer'],
  example: sampleOembed,
  resource(services, { query: { url = '', maxwidth = Infinity, maxheight = Infinity }, address }) {
    const { origin } = issuerOf(services);
    const found = readAddress(url, origin);
    if (!found) {
      const detail = `is none that can be shown; write ${origin}/proof/ and the id of a merchant`;
      throw new ProblemError('not-found', `url: ${JSON.stringify(url)} ${detail}`);
    }
    const { tag, merchant } = found;
    const wanted = sizes[tag] ?? smallest;
    const width = Math.max(smallest.width, Math.min(wanted.width, maxwidth));
    const height = Math.max(smallest.height, Math.min(wanted.height, maxheight));
    const about = new URLSearchParams({ merchant });
    return merchantResource(services, { merchant, kind: 'index', address }, async (): Promise<OembedAnswer> => {
      const { name } = await services.reader.facts(merchant);
      const frame = `${origin}/frame/${tag}?${about}`;
      return {
        ...{ version: '1.0', type: 'rich', title: name, cache_age: age },
        ...{ provider_name: new URL(origin).host, provider_url: origin },
        html: String(
          markup`<iframe src="${frame}" width="${width}" height="${height}" style="border:0" loading="lazy" title="${name}"></iframe>`,
        ),
        ...{ width, height, thumbnail_width: 360, thumbnail_height: 88 },
        thumbnail_url: `${origin}/v1/render/returning-customer-index.svg?${about}`,
      };
    });
  },
});
