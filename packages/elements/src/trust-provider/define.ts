import { register } from '../shared/register.ts';
import { TrustProvider } from './trust-provider.ts';

register('trust-provider', TrustProvider);
