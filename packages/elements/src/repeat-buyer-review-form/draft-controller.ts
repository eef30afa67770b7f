import type { Answer, Destination, Draft, Entry } from '@huitou/client/outbox/entry.js';
import type { Outbox } from '@huitou/client/outbox/outbox.js';
import type { ReactiveController } from '@lit/reactive-element';
import { ReviewEvent, type ReviewChange } from '../events.ts';
import { fromStored, isTouched, toSend, type FormDraft } from './form-draft.ts';
import type { FormHost } from './form-settings.ts';
import { KeptDraft, type Keeping } from './kept-draft.ts';
import { pageOutbox } from './page-outbox.ts';
import { showPictures } from './picture.ts';
import type { PurchaseSource } from '../core/purchase-source.ts';
import { UntilNamed } from './until-named.ts';

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
  /** What is written about the purchase that the page shows. */
  kept: KeptDraft;
  /** How often its author has sent it. */
  sends = 0;
  readonly #keeping: Keeping;
  /** Drafts of other purchases whose pictures are still drawn, or that are being sent. */
  #busy: readonly KeptDraft[] = [];
  /** The purchase whose draft has been looked for. */
  #restored = '';
  #stop: (() => void) | undefined;
  #told = '';
  readonly #untilNamed: UntilNamed;

  constructor(host: FormHost, api: () => string, source: PurchaseSource, purpose?: Purpose) {
    this.#host = host;
    this.#api = api;
    this.#source = source;
    this.#purpose = purpose;
    this.#keeping = {
      outbox: this.outbox,
      toSend: (draft) => (purpose?.toSend ?? toSend)(draft, this.#language),
      to: () => purpose?.to(),
      changed: () => host.requestUpdate(),
    };
    this.kept = new KeptDraft(this.#keeping);
    this.#untilNamed = new UntilNamed(host, source);
    host.addController(this);
  }

  get draft(): FormDraft {
    return this.kept.content;
  }

  get entry(): Entry | undefined {
    return this.kept.key ? this.outbox.get(this.kept.key) : undefined;
  }
  /** Whether it is still unknown what another page or an earlier visit has left. */
  get restoring(): boolean {
    const { key } = this.#source;
    return key !== '' && key !== this.#restored;
  }
  /** Whether its author has sent it, and pictures are drawn before the outbox has it. */
  get preparing(): boolean {
    return this.kept.preparing;
  }
  /** Whether its author has sent it while the page could not say of which purchase it is. */
  get unnamed(): boolean {
    return this.#untilNamed.waiting;
  }
  get sending(): boolean {
    return this.outbox.isSending(this.kept.key) && this.entry?.status === 'waiting';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#put);
    addEventListener('pagehide', this.#put);
    void this.#untilNamed.resume();
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
    if (key !== this.kept.key) {
      this.#stop?.();
      this.#stop = undefined;
      this.#show(key);
      this.#told = '';
      if (key) void this.#restore(this.kept).then(this.#sendNamed);
    }
    if (key && this.#host.isConnected) this.#stop ??= this.outbox.subscribe(key, this.#changed);
  }

  /** Another purchase has a draft of its own; what was typed before there was any goes with the first. */
  #show(key: string): void {
    const { kept } = this;
    kept.put();
    kept.shown = false;
    this.#busy = [...this.#busy, kept].filter((one) => one.key && one.busy);
    const begun = key && this.#busy.find((one) => one.key === key);
    this.kept = begun || (kept.key ? new KeptDraft(this.#keeping) : kept).name(key, this.#api());
    this.kept.shown = true;
  }

  change(change: Partial<FormDraft>): void {
    this.kept.change(change);
  }

  /** What its author has sent is on its way. */
  reset(): void {
    if (this.entry?.status === 'waiting' || this.kept.preparing) return;
    if (this.entry) void this.outbox.discard(this.kept.key);
    this.#begin();
  }

  /** Forgets it: it was sent, or its author has thought better of it. */
  async clear(): Promise<void> {
    const { key } = this.kept;
    this.#begin();
    await this.outbox.discard(key);
    this.#host.requestUpdate();
  }

  #begin(): void {
    const { kept } = this;
    this.kept = new KeptDraft(this.#keeping, this.#purpose?.begin()).name(kept.key, this.#api());
    kept.drop();
    this.#host.requestUpdate();
  }

  /** Sends what is written now, and as of this purchase. */
  async send(): Promise<void> {
    const { kept } = this;
    const { key, token } = this.#source;
    if (!key) return this.#untilNamed.wait(true);
    await kept.sendBy((entry) => {
      if (kept === this.kept) this.sends++;
      return this.outbox.send(entry, token, () => this.#source.renewFor(key));
    });
  }

  /** What was sent before it had a name leaves now, unless an earlier visit has sent one of the same purchase. */
  readonly #sendNamed = (): void => {
    if (!this.unnamed || this.restoring) return;
    this.#untilNamed.wait(false);
    if (!this.entry || this.entry.status === 'draft') void this.send();
  };

  /** Begins anew from what another page or an earlier visit has left. What was typed meanwhile stays. */
  async #restore(kept: KeptDraft): Promise<void> {
    const { key } = kept;
    const entry = await this.outbox.read(key);
    if (kept !== this.kept) return;
    this.#restored = key;
    this.#host.requestUpdate();
    if (isTouched(kept.content)) return kept.save();
    if (!entry) {
      kept.content = this.#purpose?.begin() ?? kept.content;
      return;
    }
    const pictures = await showPictures(entry.pictures);
    if (kept !== this.kept || isTouched(kept.content)) return;
    kept.content = fromStored(entry.draft, pictures);
    kept.saved = entry.status === 'draft';
    this.#host.requestUpdate();
  }

  readonly #put = (): void => this.kept.put();

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
