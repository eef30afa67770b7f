import { register } from '../core/register.ts';
import { ReturningCustomerIndex } from './returning-customer-index.ts';

register('returning-customer-index', ReturningCustomerIndex);
