import { register } from '../core/register.ts';
import { TrustBadge } from './trust-badge.ts';

register('trust-badge', TrustBadge);
