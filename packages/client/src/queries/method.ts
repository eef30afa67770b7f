import { methodAnswer, type MethodAnswer } from '@huitou/contract/method-document.js';
import { broker } from '../broker.ts';
import type { Query } from '../remote.ts';

/** The method document of that version, and its hash. */
export const methodQuery = (api: string, version: string): Query<MethodAnswer> =>
  broker(api).query(`/v1/methods/${encodeURIComponent(version)}`, methodAnswer);
