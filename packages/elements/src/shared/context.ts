import { ContextEvent, createContext, type ContextCallback } from '@lit/context';

/** What a `<trust-provider>` says to every tag inside it. Empty strings say nothing. */
export interface Provided {
  readonly api: string;
  readonly theme: string;
}

/** The key: the same for every copy of the script on the page. */
export const providerContext = createContext<Provided>(Symbol.for('huitou.provider.1'));

/** Asks whichever provider is nearest to `asks`; it answers at once and again at every change, until told to leave. */
export const requestProvider = (asks: Element, answer: ContextCallback<Provided>): boolean =>
  asks.dispatchEvent(new ContextEvent(providerContext, asks, answer, true));
