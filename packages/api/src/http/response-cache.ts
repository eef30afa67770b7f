import { chooseEncoding, heldEncoding } from './conditional.ts';
import { makeDocument, quoted, unchangedHeaders, weigh, type Document, type Compress } from './document.ts';
import { headersOf } from './headers.ts';
import type { ResourceSource } from './resource-source.ts';

/** What is packed by its own form already. */
const isPacked = /^image\/(?!svg)/;

interface Entry {
  readonly document: Document;
  readonly isFresh: () => boolean;
  readonly weight: number;
  /** Read since it was last considered for removal. */
  read: boolean;
}

/** Ready documents by canonical address, at most `budget` bytes of them; what is read stays longest. */
export class ResponseCache {
  readonly #entries = new Map<string, Entry>();
  readonly #open = new Map<string, Promise<Document>>();
  readonly #budget: number;
  readonly #compress: Compress | undefined;
  #weight = 0;

  constructor({
    budget = 128e6,
    compress,
  }: { readonly budget?: number; readonly compress?: Compress | undefined } = {}) {
    this.#budget = budget;
    this.#compress = compress;
  }

  /** Bytes kept. */
  get weight(): number {
    return this.#weight;
  }

  /** Whether there is a document at this address, even one that is no longer fresh: somebody wanted it. */
  keeps(address: string): boolean {
    return this.#entries.has(address);
  }

  /** The document at exactly this address if it can be sent as it is. */
  ready(address: string): Document | undefined {
    const entry = this.#entries.get(address);
    if (!entry?.isFresh()) return undefined;
    entry.read = true;
    return entry.document;
  }

  /** Answers a read: 304 before anything is built, else the ready document, else one made now and kept. */
  async answer(request: Request, source: ResourceSource): Promise<Response> {
    const held = heldEncoding(request.headers.get('if-none-match'), source.etag);
    if (held) {
      return new Response(null, {
        status: 304,
        headers: headersOf(unchangedHeaders(quoted(source.etag, held), source.cache)),
      });
    }
    const document = await this.get(source);
    const { body, found } =
      document.variants[chooseEncoding(document, request.headers.get('accept-encoding'))] ?? document.variants.identity;
    return new Response(body, { headers: headersOf(found) });
  }

  /** The document of a resource. However many ask for it at once, it is made once. */
  async get(source: ResourceSource): Promise<Document> {
    const { address, etag } = source;
    const ready = this.ready(address);
    if (ready?.tag === etag) return ready;
    const key = `${etag} ${address}`;
    const open = this.#open.get(key);
    if (open) return open;
    const made = this.#make(source).finally(() => this.#open.delete(key));
    this.#open.set(key, made);
    return made;
  }

  async #make({ address, etag, type = 'application/json', cache, isFresh, build }: ResourceSource): Promise<Document> {
    const document = await makeDocument(
      await build(),
      { tag: etag, type, cache },
      isPacked.test(type) ? undefined : this.#compress,
    );
    if (isFresh())
      this.#keep(address, { document, isFresh, weight: weigh(document) + 2 * address.length, read: false });
    return document;
  }

  #keep(address: string, entry: Entry): void {
    this.#drop(address);
    this.#entries.set(address, entry);
    this.#weight += entry.weight;
    for (const [oldest, { read }] of this.#entries) {
      if (this.#weight <= this.#budget) return;
      const second = read && oldest !== address ? this.#drop(oldest) : undefined;
      if (!second) this.#drop(oldest);
      // A document that was read goes to the end of the line once, without its mark.
      else (this.#entries.set(oldest, { ...second, read: false }), (this.#weight += second.weight));
    }
  }

  #drop(address: string): Entry | undefined {
    const entry = this.#entries.get(address);
    if (!entry) return undefined;
    this.#entries.delete(address);
    this.#weight -= entry.weight;
    return entry;
  }
}
