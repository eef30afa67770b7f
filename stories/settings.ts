import { ifDefined } from 'lit/directives/if-defined.js';

/** What a reader may set on every tag. Empty means that the attribute is not there. */
export interface Settings {
  readonly merchant: string;
  readonly api: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly variant?: string;
  readonly loading?: string;
}

/** The value of an attribute, or none. */
export const set = (value: string | undefined) => ifDefined(value || undefined);
