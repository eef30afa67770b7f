import { bare } from '@huitou/contract/schema.js';
import type { PropertyDeclarations } from 'lit';
import { settings, textSetting, type SettingsHost } from '../core/settings.ts';
import type { State } from '../events.ts';

/** Fetches a merchant token from the page's own server: called when one is needed, and again when it has ended. */
export type GetToken = () => Promise<string>;

/** What the inbox can be set to besides what every tag has. */
export interface InboxHost extends SettingsHost {
  variant: string;
  token: string;
  getToken: GetToken | undefined;
  readonly state: State;
}

/** The declarations of the settings; none is reflected. */
export const inboxSettings: PropertyDeclarations = {
  ...settings,
  variant: textSetting,
  token: textSetting,
  getToken: bare({ attribute: false }),
};
