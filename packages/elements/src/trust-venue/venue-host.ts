import type { SettingsHost } from '../core/settings.ts';

/** What the parts of the venue need of the tag that they are drawn in. */
export interface VenueTag extends SettingsHost {
  readonly venue: string;
  readonly link: string;
  readonly headingLevel: number;
}
