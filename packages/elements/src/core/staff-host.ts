import { bare } from '@huitou/contract/schema.js';
import type { PropertyDeclarations } from 'lit';
import { settings, textSetting, type GetToken, type SettingsHost } from './settings.ts';

/** Where a merchant token comes from. */
export interface TokenHost {
  token: string;
  getToken: GetToken | undefined;
}

/** What a tag for a merchant's staff can be set to besides what every tag has. */
export interface StaffHost extends SettingsHost, TokenHost {
  variant: string;
}

/** The declarations of the settings; none is reflected. */
export const staffSettings: PropertyDeclarations = {
  ...settings,
  variant: textSetting,
  token: textSetting,
  getToken: bare({ attribute: false }),
};
