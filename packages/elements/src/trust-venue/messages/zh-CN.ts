import { common } from '../../messages/zh-CN.ts';
import type { OwnMessages } from './own-messages.ts';

const messages: OwnMessages = {
  ...common,
  came: (returning, all) => `${all} 位买家，${returning} 位又来买了`,
};
export default messages;
