// Generated from the folders of packages/elements/src.
import { defineReturningCustomerIndex } from '../returning-customer-index.ts';

export type { ReturningCustomerIndex } from '../returning-customer-index.ts';

defineReturningCustomerIndex();
