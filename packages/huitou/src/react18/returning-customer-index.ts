// Generated from packages/elements/custom-elements.json.
import { ReturningCustomerIndex as Element } from '@huitou/elements/returning-customer-index/returning-customer-index.js';
import { wrap, type Wrapper } from './wrapper.ts';

/** Shows how a merchant's returning customers rate it among its peers: the sentence, the number with its interval, the clover, and what is needed to doubt them. */
export const ReturningCustomerIndex: Wrapper<'returning-customer-index'> = wrap(
  'returning-customer-index',
  'ReturningCustomerIndex',
  Element,
  {
    onHuitouState: 'huitou-state',
    onHuitouReady: 'huitou-ready',
  },
);
