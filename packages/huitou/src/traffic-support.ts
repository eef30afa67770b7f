// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { TrafficSupport } from '@huitou/elements/traffic-support/traffic-support.js';

export type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { TrafficSupport };

/**
 * Claims `<traffic-support>` for {@link TrafficSupport}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineTrafficSupport = (): void => register('traffic-support', TrafficSupport);
