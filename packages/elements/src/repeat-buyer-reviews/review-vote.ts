import type { Voted } from '@huitou/contract/vote.js';
import type { Called } from '@huitou/client/outbox/call-api.js';

/** How a reader stands to one review: shown at once, and as it was where the API does not agree. */
export class ReviewVote {
  readonly #send: (helpful: boolean) => Promise<Called<Voted>>;
  readonly #changed: (refused: string) => void;
  #sending = false;
  #agreed: boolean;
  helpful: boolean;
  /** Readers who find it helpful, with this one. */
  readers: number;

  /**
   * @param readers who find it helpful, with this one where `helpful` says that they do.
   * @param changed is called whenever something is other than before, with the code of a refusal or an empty text.
   */
  constructor(
    readers: number,
    helpful: boolean,
    send: (helpful: boolean) => Promise<Called<Voted>>,
    changed: (refused: string) => void,
  ) {
    this.helpful = this.#agreed = helpful;
    // A count that is older than the vote may lack it.
    this.readers = Math.max(readers, Number(helpful));
    this.#send = send;
    this.#changed = changed;
  }

  /** Gives the vote, or takes it back. Pressed while it is being sent, the last wish is sent after it. */
  async press(): Promise<void> {
    this.#show(!this.helpful);
    this.#changed('');
    if (this.#sending) return;
    this.#sending = true;
    let refused = '';
    while (this.helpful !== this.#agreed && !refused) {
      const wanted: boolean = this.helpful;
      const called = await this.#send(wanted);
      if ('code' in called) refused = called.code;
      else {
        this.#agreed = wanted;
        if (this.helpful === wanted) this.readers = called.value.readers;
      }
    }
    this.#sending = false;
    if (refused) this.#show(this.#agreed);
    this.#changed(refused);
  }

  #show(helpful: boolean): void {
    if (helpful !== this.helpful) this.readers = Math.max(0, this.readers + (helpful ? 1 : -1));
    this.helpful = helpful;
  }
}
