// Generated from packages/elements/custom-elements.json.
import { TrustProvider as Element } from '@huitou/elements/trust-provider/trust-provider.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Sets once for every tag inside it which API to ask and which theme to wear; a tag's own attributes go first. For a language put `lang` on it, as on any other element. Providers nest: what the inner one leaves open the outer one sets. It shows nothing itself. */
export const TrustProvider: Wrapper<'trust-provider'> = wrap('trust-provider', 'TrustProvider', Element, {});
