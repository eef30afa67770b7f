// Generated from the folders of packages/elements/src.
import { defineTrustBadge } from '../trust-badge.ts';

export type { TrustBadge } from '../trust-badge.ts';

defineTrustBadge();
