import type { SettingsHost } from '../core/settings.ts';

/** What the ticker can be set to besides what every tag has. */
export interface TickerHost extends SettingsHost {
  room: string;
  variant: string;
}
