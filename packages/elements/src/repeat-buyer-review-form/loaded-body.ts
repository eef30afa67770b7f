import { isMerchantId } from '@huitou/client/merchant-id.js';
import type { ReactiveController } from '@lit/reactive-element';
import type { SettingsController } from '../core/settings-controller.ts';
import type { StylesController } from '../core/styles-controller.ts';
import type { Body, FormHost } from './form-settings.ts';

/** Loads what the form is made of when it first stands on a page and may be seen: most visitors of a page never write. */
export class LoadedBody implements ReactiveController {
  readonly #host: FormHost;
  readonly #settings: SettingsController;
  readonly #styles: StylesController;
  readonly #wanted: () => boolean;
  #asked = false;
  /** Undefined until it is here. */
  current: Body | undefined;
  /** It could not be loaded; tried again when the device is online, and when the tag comes back to a page. */
  failed = false;

  constructor(host: FormHost, settings: SettingsController, styles: StylesController, wanted: () => boolean) {
    this.#host = host;
    this.#settings = settings;
    this.#styles = styles;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.failed) this.#again();
  }

  hostUpdate(): void {
    if (this.#asked || !this.#wanted() || !this.#host.isConnected || !isMerchantId(this.#host.merchant)) return;
    this.#asked = true;
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { createBody } = await import('./body.ts');
      this.current = createBody(this.#host, this.#settings, this.#styles);
      this.failed = false;
    } catch {
      this.failed = true;
      addEventListener('online', this.#again, { once: true });
    }
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    this.#asked = false;
    this.#host.requestUpdate();
  };
}
