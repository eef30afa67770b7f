import type { SettingsHost } from './settings.ts';

/** Gets a purchase token from the page's own backend; an empty text where the visitor has none. */
export type GetToken = () => Promise<string>;

/** A tag that acts for the holder of a purchase token. */
export interface PurchaseHost extends SettingsHost {
  token: string;
  getToken: GetToken | undefined;
}
