import { common } from '../../messages/en.ts';
import type { OwnMessages } from './own-messages.ts';

const messages: OwnMessages = {
  ...common,
  came: (returning, all) => `${returning} of ${all} buyers came back`,
};
export default messages;
