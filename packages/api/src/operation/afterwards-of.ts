import type { Afterwards } from '../ports/afterwards.ts';
import type { Services } from './services.ts';
import { writable } from './writable.ts';

/** Where what is done with a review goes; throws a problem while nothing is taken. */
export const afterwardsOf = (services: Services): Afterwards => writable(services, services.afterwards);
