import { register } from '../core/register.ts';
import { TrustProvider } from './trust-provider.ts';

register('trust-provider', TrustProvider);
