import { integer, object, oneOf, string, type Infer } from './schema.ts';

const pixels = integer({ minimum: 1, maximum: 10_000 });

/** What `/v1/oembed` answers, in the words of oEmbed 1.0 (oembed.com). */
export const oembedAnswer = object({
  version: oneOf('1.0'),
  type: oneOf('rich'),
  title: string(),
  provider_name: string(),
  provider_url: string(),
  /** Seconds. */
  cache_age: integer({ minimum: 0, maximum: 1e9 }),
  /** A frame of the issuer. */
  html: string(),
  width: pixels,
  height: pixels,
  thumbnail_url: string(),
  thumbnail_width: pixels,
  thumbnail_height: pixels,
});
export type OembedAnswer = Infer<typeof oembedAnswer>;

/** What a server answers for a page behind a badge. */
export const sampleOembed: OembedAnswer = {
  version: '1.0',
  type: 'rich',
  title: 'Hetian Farm',
  provider_name: 'trust.example',
  provider_url: 'https://trust.example',
  cache_age: 3600,
  html: '<iframe src="https://trust.example/frame/returning-customer-index?merchant=hetian" width="480" height="420" style="border:0" loading="lazy" title="Hetian Farm"></iframe>',
  width: 480,
  height: 420,
  thumbnail_url: 'https://trust.example/v1/render/returning-customer-index.svg?merchant=hetian',
  thumbnail_width: 360,
  thumbnail_height: 88,
};
