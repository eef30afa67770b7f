import { refine, string, type Schema } from './schema.ts';

/** `text` as an http or https address; `undefined` for anything else. */
function httpUrl(text: string, base?: string): URL | undefined {
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return;
  }
}

/** Where a picture or a video is: absolute, or relative to the API. */
export const address: Schema<string> = refine(
  string({ maxLength: 2048, format: 'uri-reference' }),
  'must be an http or https address, or a path',
  (text) => httpUrl(text, 'https://x.invalid') !== undefined,
);

/** A site, exactly. */
export const origin: Schema<string> = refine(
  string({ maxLength: 253, format: 'origin' }),
  'must be an exact origin such as https://shop.example, without path or wildcard',
  (text) => httpUrl(text)?.origin === text && !text.includes('*'),
);
