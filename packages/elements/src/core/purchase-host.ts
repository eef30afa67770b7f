import type { GetToken, SettingsHost } from './settings.ts';

/** A tag that acts for the holder of a purchase token. */
export interface PurchaseHost extends SettingsHost {
  token: string;
  getToken: GetToken | undefined;
}
