// The context protocol of the Web Components community group, as @lit/context speaks it, without its controllers.

/** What a `<trust-provider>` says to every tag inside it. Empty strings say nothing. */
export interface Provided {
  readonly api: string;
  readonly theme: string;
}

/** The key: the same for every copy of the script on the page. */
export const providerContext = Symbol.for('huitou.provider.1');

type Answer = (value: Provided, unsubscribe?: () => void) => void;

/** Asks whichever provider is nearest; it answers at once and again at every change. */
export class ContextRequest extends Event {
  readonly context = providerContext;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: Answer;

  constructor(contextTarget: Element, callback: Answer) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}
