import { ContextEvent, createContext, type ContextCallback } from '@lit/context';

/** What a `<trust-provider>` sets for every tag inside it. Empty texts set nothing. */
export interface Provided {
  readonly api: string;
  readonly theme: string;
  /** Its tags are kept up to date while they are in view. */
  readonly live?: boolean;
}

/** The key: the same for every copy of the script on the page. */
export const providerContext = createContext<Provided>(Symbol.for('huitou.provider.1'));

/**
 * Asks the nearest provider above `asks`; it answers at once and again at every change, until the tag leaves. A page
 * that has replaced `Event` gets no answer, and its tags go by their own attributes.
 */
export function requestProvider(asks: Element, answer: ContextCallback<Provided>): void {
  try {
    asks.dispatchEvent(new ContextEvent(providerContext, asks, answer, true));
  } catch {
    // Without a real event there is no provider either.
  }
}
