import { common } from '../../messages/ar.ts';
import type { OwnMessages } from './own-messages.ts';

const messages: OwnMessages = {
  ...common,
  came: (returning, all) => `عاد للشراء ${returning} من أصل ${all}`,
};
export default messages;
