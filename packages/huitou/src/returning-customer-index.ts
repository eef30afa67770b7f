// Generated from the folders of packages/elements/src.
import { register } from '@huitou/elements/core/register.js';
import { ReturningCustomerIndex } from '@huitou/elements/returning-customer-index/returning-customer-index.js';

export type { ReadyEvent, StateEvent } from '@huitou/elements/events.js';
export type * from './settings.ts';
export { ReturningCustomerIndex };

/**
 * Claims `<returning-customer-index>` for {@link ReturningCustomerIndex}. Where another copy has claimed it, that one stays; without custom elements,
 * as on a server, nothing happens.
 */
export const defineReturningCustomerIndex = (): void => register('returning-customer-index', ReturningCustomerIndex);
