import { createOutbox, type Outbox } from '@huitou/client/outbox/outbox.js';
import { entryKey, type Draft, type StoredPicture } from '@huitou/client/outbox/entry.js';
import type { Random } from '../bench-moderation/draw.ts';
import { purchaseOf, type OwnPlatform, type OwnPurchase } from '../own-server/own-platform.ts';
import { FastEnvironment } from './fast-environment.ts';
import type { Published } from './shown-faults.ts';
import { smallPicture } from './small-picture.ts';
import type { Expected } from './stored-faults.ts';

/** A review that was handed to the outbox. */
export interface Handed {
  readonly purchase: OwnPurchase;
  readonly key: string;
  readonly draft: Draft;
  readonly pictures: number;
}

/** Buyers who write without pause, as many at a time as is said, by the outbox of the form. */
export class Senders {
  readonly handed: Handed[] = [];
  readonly environment: FastEnvironment;
  readonly outbox: Outbox;
  readonly #random: Random;
  readonly #platform: OwnPlatform;
  readonly #api: string;
  readonly #merchants: readonly string[];

  constructor(api: string, platform: OwnPlatform, merchants: readonly string[], random: Random) {
    this.environment = new FastEnvironment(random);
    this.outbox = createOutbox(this.environment);
    this.#random = random;
    this.#platform = platform;
    this.#api = api;
    this.#merchants = merchants;
  }

  /** Reviews without an answer that is for good. */
  get waiting(): readonly Handed[] {
    return this.handed.filter(({ key }) => this.outbox.get(key)?.status === 'waiting');
  }

  /** What the outbox has not sent, or has given up. */
  unsent(): string[] {
    return this.handed.flatMap(({ purchase, key }) => {
      const { status = 'gone', code = '' } = this.outbox.get(key) ?? {};
      return status === 'sent' ? [] : [`${purchase.order} is ${status} ${code} in the outbox`];
    });
  }

  /** What the server has to have stored. */
  expected(): Expected[] {
    return this.handed.map(({ purchase, key, draft: { text = '' }, pictures }) => ({
      ...{ purchase, text, pictures, review: this.outbox.get(key)?.answer?.review },
    }));
  }

  /** What everybody can read, as its authors were told. */
  published(): Published[] {
    return this.handed.flatMap(({ purchase: { merchant }, key }) => {
      const { answer } = this.outbox.get(key) ?? {};
      return answer?.state === 'published' ? [{ merchant, review: answer.review }] : [];
    });
  }

  /** Hands over new reviews until so many wait. Resolves when each has been put down, not when it is sent. */
  async keepBusy(atOnce: number, most: number): Promise<void> {
    for (let waiting = this.waiting.length; waiting < atOnce && this.handed.length < most; waiting++)
      await this.#hand();
  }

  async #hand(): Promise<void> {
    const n = this.handed.length;
    const merchant = this.#merchants[n % this.#merchants.length] ?? '';
    const purchase = purchaseOf(merchant, Math.floor(n / this.#merchants.length));
    const token = await this.#platform.token(this.#api, purchase);
    const draft: Draft = {
      stars: { quality: 1 + Math.floor(this.#random() * 5), service: 5 },
      text: `${n}: sweet, and it came in one piece; number ${Math.floor(this.#random() * 1e9)} of its kind`,
      lang: 'en',
    };
    const pictures: StoredPicture[] = this.#random() < 0.25 ? [await smallPicture(n)] : [];
    const key = await entryKey(this.#api, merchant, token);
    await this.outbox.save(key, this.#api, draft, pictures);
    this.handed.push({ purchase, key, draft, pictures: pictures.length });
    void this.outbox.send(key, token);
  }
}
