import type { ReviewSort } from '@huitou/contract/review.js';
import type { PropertyDeclarations } from 'lit';
import { bare } from '@huitou/contract/schema.js';
import type { PurchaseHost } from '../core/purchase-host.ts';
import { settings, switchSetting, textSetting } from '../core/settings.ts';
import type { State } from '../events.ts';
import { orderOf } from './filter.ts';
import type { Kind } from './kind.ts';

/** What the reviews can be set to besides what every tag has. */
export interface ReviewsHost extends PurchaseHost {
  variant: string;
  sort: ReviewSort;
  filter: string;
  kind: Kind | '';
  headingLevel: number;
  readonly state: State;
}

/** The declarations of the settings; none is reflected. */
export const reviewsSettings: PropertyDeclarations = {
  ...settings,
  variant: textSetting,
  sort: { converter: { fromAttribute: (text) => orderOf(text?.trim() ?? '') } },
  filter: textSetting,
  kind: textSetting,
  token: textSetting,
  getToken: bare({ attribute: false }),
  live: switchSetting,
  headingLevel: { type: Number, attribute: 'heading-level' },
};
