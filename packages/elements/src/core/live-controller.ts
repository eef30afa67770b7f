import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

type Follow = (host: ReactiveElement, api: string, merchant: string) => () => void;

/** Keeps what a tag shows up to date while it is in view. What does so is loaded where a tag asks for it. */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #whose: () => readonly [api: string, merchant: string] | undefined;
  readonly #load: () => Promise<Follow>;
  #followed = '';
  #stop: (() => void) | undefined;

  /**
   * @param whose undefined while there is nothing to follow.
   * @param load what follows; it returns the way to stop.
   */
  constructor(
    host: ReactiveElement,
    whose: () => readonly [api: string, merchant: string] | undefined,
    load: () => Promise<Follow> = async () => (await import('./follow-live.ts')).followLive,
  ) {
    this.#host = host;
    this.#whose = whose;
    this.#load = load;
    host.addController(this);
  }

  hostUpdated(): void {
    const whose = this.#host.isConnected ? this.#whose() : undefined;
    const key = whose?.join(' ') ?? '';
    if (key === this.#followed) return;
    this.hostDisconnected();
    this.#followed = key;
    if (whose) void this.#follow(key, ...whose);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#followed = '';
  }

  async #follow(key: string, api: string, merchant: string): Promise<void> {
    try {
      const follow = await this.#load();
      if (key === this.#followed) this.#stop ??= follow(this.#host, api, merchant);
    } catch {
      // Without it the tag shows what it has; tried again at the next update.
      if (key === this.#followed) this.#followed = '';
    }
  }
}
