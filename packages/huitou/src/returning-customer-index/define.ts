// Generated from the folders of packages/elements/src.
import { defineReturningCustomerIndex } from '../returning-customer-index.ts';

defineReturningCustomerIndex();
