/** Whether `text` can be a merchant's id; anything else asks nothing. */
export { isId as isMerchantId } from '@huitou/contract/id.js';
