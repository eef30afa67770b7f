import type { Answer, Destination, Draft, Entry } from '@huitou/client/outbox/entry.js';
import type { Outbox } from '@huitou/client/outbox/outbox.js';
import type { ReactiveController } from '@lit/reactive-element';
import { ReviewEvent, type ReviewChange } from '../events.ts';
import { emptyDraft, fromStored, isTouched, toSend, type FormDraft } from './form-draft.ts';
import type { FormHost } from './form-settings.ts';
import { pageOutbox } from './page-outbox.ts';
import { showPicture } from './picture.ts';
import type { PurchaseSource } from '../core/purchase-source.ts';

/** Milliseconds without a key pressed after which a draft is put down; at once when the page goes out of sight. */
const pause = 300;

/** What a draft is for that is no new review. */
export interface Purpose {
  /** Put behind the key of the purchase: a draft of its own. */
  readonly suffix: string;
  readonly change: ReviewChange;
  readonly to: () => Destination;
  readonly toSend: (draft: FormDraft, language: string) => Draft;
  /** What it begins with. */
  readonly begin: () => FormDraft;
  /** Called once it was taken in. */
  readonly done: () => void;
}

/** Keeps what is in the form and what the outbox knows of it in step. */
export class DraftController implements ReactiveController {
  readonly #host: FormHost;
  readonly #api: () => string;
  readonly #source: PurchaseSource;
  readonly #purpose: Purpose | undefined;
  readonly outbox: Outbox = pageOutbox();
  draft: FormDraft = emptyDraft;
  /** Whether the draft is down in the outbox. */
  saved = false;
  /** How often its author has sent it. */
  sends = 0;
  #key = '';
  /** The purchase whose draft has been looked for. */
  #restored = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;
  #told = '';

  constructor(host: FormHost, api: () => string, source: PurchaseSource, purpose?: Purpose) {
    this.#host = host;
    this.#api = api;
    this.#source = source;
    this.#purpose = purpose;
    host.addController(this);
  }

  get entry(): Entry | undefined {
    return this.#key ? this.outbox.get(this.#key) : undefined;
  }
  /** Whether it is still unknown what another page or an earlier visit has left. */
  get restoring(): boolean {
    const { key } = this.#source;
    return key !== '' && key !== this.#restored;
  }
  get sending(): boolean {
    return this.outbox.isSending(this.#key) && this.entry?.status === 'waiting';
  }
  get keeps(): boolean {
    return this.outbox.keeps(this.#key);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#put);
    addEventListener('pagehide', this.#put);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#put);
    removeEventListener('pagehide', this.#put);
    this.#put();
    this.#stop?.();
    this.#stop = undefined;
  }

  hostUpdate(): void {
    const key = this.#source.key && this.#source.key + (this.#purpose?.suffix ?? '');
    if (key !== this.#key) {
      this.#put();
      this.#stop?.();
      this.#stop = undefined;
      // Another purchase has a draft of its own; what was typed before there was any goes with the first.
      if (this.#key) this.draft = emptyDraft;
      this.#key = key;
      this.#told = '';
      if (key) void this.#restore(key);
    }
    if (key && this.#host.isConnected) this.#stop ??= this.outbox.subscribe(key, this.#changed);
  }

  change(change: Partial<FormDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.saved = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#put, pause);
    this.#host.requestUpdate();
  }

  reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.draft = emptyDraft;
    if (this.entry && this.entry.status !== 'waiting') void this.outbox.discard(this.#key);
    this.#host.requestUpdate();
  }

  /** Forgets it: it was sent, or its author has thought better of it. */
  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.outbox.discard(this.#key);
    this.draft = this.#purpose?.begin() ?? emptyDraft;
    this.saved = false;
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    this.sends++;
    await this.#save();
    await this.outbox.send(this.#key, this.#source.token, this.#source.renew);
  }

  /** Begins anew from what another page or an earlier visit has left. What was typed meanwhile stays. */
  async #restore(key: string): Promise<void> {
    const entry = await this.outbox.read(key);
    if (key !== this.#key) return;
    this.#restored = key;
    this.#host.requestUpdate();
    if (isTouched(this.draft)) return this.#save();
    if (!entry) {
      this.draft = this.#purpose?.begin() ?? this.draft;
      this.#host.requestUpdate();
      return;
    }
    const pictures = await Promise.all(entry.pictures.map((one) => showPicture(one).catch(() => undefined)));
    if (key !== this.#key || isTouched(this.draft)) return;
    this.draft = fromStored(
      entry.draft,
      pictures.filter((one) => one !== undefined),
    );
    this.saved = entry.status === 'draft';
    this.#host.requestUpdate();
  }

  readonly #put = (): void => {
    if (this.#timer) void this.#save();
  };

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [key, { draft }] = [this.#key, this];
    if (!key) return;
    const pictures = draft.pictures.map(({ bytes, type, id }) => ({ bytes, type, ...(id && { id }) }));
    const written = (this.#purpose?.toSend ?? toSend)(draft, this.#language);
    await this.outbox.save(key, this.#api(), written, pictures, this.#purpose?.to());
    if (draft === this.draft) this.saved = true;
    this.#host.requestUpdate();
  }

  get #language(): string {
    return this.#host.renderRoot.querySelector('[lang]')?.getAttribute('lang') || 'en';
  }

  readonly #changed = (): void => {
    const { entry } = this;
    if (entry?.status === 'waiting') this.#told = entry.key;
    if (entry?.answer && this.#told === entry.key) {
      this.#told = '';
      this.#tell(entry.answer);
    }
    this.#host.requestUpdate();
  };

  #tell({ review, state }: Answer): void {
    const change = this.#purpose?.change ?? state;
    if (change) this.#host.dispatchEvent(new ReviewEvent(review, change));
    this.#purpose?.done();
  }
}
