// Generated from the folders of packages/elements/src.
import { defineTrustProvider } from '../trust-provider.ts';

export type { TrustProvider } from '../trust-provider.ts';

defineTrustProvider();
