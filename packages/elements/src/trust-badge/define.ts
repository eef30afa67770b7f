import { register } from '../shared/register.ts';
import { TrustBadge } from './trust-badge.ts';

register('trust-badge', TrustBadge);
