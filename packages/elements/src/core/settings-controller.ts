import type { ReactiveController } from '@lit/reactive-element';
import { pageApi } from './page-api.ts';
import { unwatchPage, watchPage, type PageWatcher } from './page-watch.ts';
import { requestProvider, type Provided } from './provider-context.ts';
import { schemeOf, watchScheme } from './scheme.ts';
import type { SettingsHost } from './settings.ts';

/** Where a tag asks and what it looks like: its own attributes, else the provider around it, else the page's default. */
export class SettingsController implements ReactiveController, PageWatcher {
  readonly element: SettingsHost;
  #provided: Provided | undefined;
  #leave: (() => void) | undefined;

  constructor(host: SettingsHost) {
    this.element = host;
    host.addController(this);
  }

  /** The API's address, without a closing slash; may be relative to the page. */
  get api(): string {
    return this.apiOr();
  }

  /** The class of the tag's root node that chooses its colours; empty where they follow the page by themselves. */
  get scheme(): string {
    return schemeOf(this.element, this.element.theme || this.#provided?.theme || '');
  }

  /** Whether the tag is kept up to date while it is in view. */
  get live(): boolean {
    return !!((this.element as { live?: boolean }).live || this.#provided?.live);
  }

  hostConnected(): void {
    watchPage(this);
    void watchScheme(this);
    this.providerArrived();
  }

  hostDisconnected(): void {
    unwatchPage(this);
    this.#leave?.();
    this.#leave = this.#provided = undefined;
  }

  /** @param otherwise what stands in place of the script's origin where no API is named. */
  protected apiOr(otherwise?: string): string {
    const { element } = this;
    return pageApi(element.ownerDocument, [element.api, this.#provided?.api], otherwise);
  }

  pageChanged(): void {
    this.element.requestUpdate();
  }

  providerArrived(): void {
    requestProvider(this.element, (value, leave) => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      this.#provided = value;
      this.element.requestUpdate();
    });
  }
}
