import { object, string } from '@huitou/contract/schema.js';
import { broker } from '../broker.ts';
import type { Query } from '../remote.ts';

const sample = object({ statement: string() });

/** A query with a small answer, for tests of what all queries have in common. */
export const sampleQuery = (api: string, id: string): Query<{ statement: string }> =>
  broker(api).query(`/v1/badges/${id}`, sample);
