import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { SettingsController } from '../core/settings-controller.ts';
import type { SettingsHost } from '../core/settings.ts';
import type { StylesController } from '../core/styles-controller.ts';

/** What the page is about; text that names the merchant's kind follows it. */
export type Kind = 'host' | 'shop';

/** The tag, as its lazily loaded parts work with it. */
export interface Tag {
  readonly host: SettingsHost;
  readonly settings: SettingsController;
  readonly styles: StylesController;
  /** The figures in hand. */
  readonly snapshot: () => IndexSnapshot | undefined;
}
