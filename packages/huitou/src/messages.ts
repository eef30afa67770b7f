export { registerMessages, type HuitouMessages } from '@huitou/elements/messages.js';
