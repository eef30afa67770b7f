import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import type { Body } from './form-settings.ts';

interface Member extends ReactiveElement {
  name: string;
  disabled: boolean;
  required: boolean;
}

/** Makes the tag a member of the `<form>` around it, in engines that have such; elsewhere it works alone. */
export class FormMember implements ReactiveController {
  readonly #host: Member;
  readonly #body: () => Body | undefined;
  readonly internals: ElementInternals | undefined;
  /** As the form or a fieldset around it says. */
  disabled = false;
  #restored = '';

  constructor(host: Member, body: () => Body | undefined) {
    this.#host = host;
    this.#body = body;
    try {
      this.internals = host.attachInternals();
    } catch {
      // An engine without them, or a page that has taken them.
    }
    host.addController(this);
  }

  /** Puts a value in, now or when what can take it has been loaded. */
  restore(text: string): void {
    this.#restored = text;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const body = this.#body();
    if (!body || !this.#restored) return;
    body.value = this.#restored;
    this.#restored = '';
  }

  hostUpdated(): void {
    const { value = '', missing = '' } = this.#body() ?? {};
    const { name } = this.#host;
    const entry = new FormData();
    // The engine itself goes by the attribute; frameworks set the property.
    if (name && value) entry.set(name, value);
    this.internals?.setFormValue?.(entry, value);
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('input') ?? undefined;
    if (this.#host.required && missing) this.internals?.setValidity?.({ valueMissing: true }, missing, anchor);
    else this.internals?.setValidity?.({});
  }
}
