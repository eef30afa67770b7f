// Generated from packages/elements/src/languages.
import words from '@huitou/elements/languages/es.js';
import type { HuitouMessages } from '@huitou/elements/messages.js';

const messages: HuitouMessages = words;
export default messages;
