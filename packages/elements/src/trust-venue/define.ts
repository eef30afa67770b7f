import { register } from '../core/register.ts';
import { TrustVenue } from './trust-venue.ts';

register('trust-venue', TrustVenue);
