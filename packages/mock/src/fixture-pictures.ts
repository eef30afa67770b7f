import { toBase64url } from '@huitou/proof/base64url.js';
import { buyerOf } from './buyers.ts';

const open = { 'access-control-allow-origin': '*' };

const refuse = (status: number, name: string, title: string): Response =>
  Response.json({ type: `urn:huitou:problem:${name}`, title, status }, { status, headers: open });

/** Takes pictures in as the API does, and gives them out again as they came: nothing is encoded anew in a page. */
export class FixturePictures {
  readonly #stored = new Map<string, Blob>();

  /** The answer to `/v1/pictures`; undefined for any other address. */
  async answer(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/v1/pictures')) return undefined;
    const stored = this.#stored.get(pathname.split('/')[3] ?? '');
    if (stored) return new Response(stored, { headers: { ...open, 'content-type': stored.type } });
    const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
    if (request.method !== 'POST') return undefined;
    if (!buyerOf(token)) return refuse(401, 'unauthorized', 'The key or token is missing or wrong');
    const type = request.headers.get('content-type') ?? '';
    if (!/^image\/(jpeg|png|webp|avif)$/.test(type)) {
      return refuse(415, 'unsupported-media-type', 'The body is in a form that is not understood');
    }
    const bytes = await request.arrayBuffer();
    const picture = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    this.#stored.set(picture, new Blob([bytes], { type }));
    return Response.json({ picture, width: 1600, height: 1200, src: `/v1/pictures/${picture}` }, { headers: open });
  }
}
