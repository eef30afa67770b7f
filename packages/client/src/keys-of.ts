import { keysAnswer, type KeysAnswer } from '@huitou/contract/badge.js';
import { broker } from './broker.ts';
import type { Query } from './remote.ts';

/** The issuer's signed key set, unverified. */
export const keysOf = (api: string): Query<KeysAnswer> => broker(api).query('/.well-known/huitou-keys', keysAnswer);
