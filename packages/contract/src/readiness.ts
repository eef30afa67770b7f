import { time } from './dates.ts';
import { nullable, object, oneOf, string, type Infer } from './schema.ts';

/** What a server says of itself while requests may be sent to it. */
export const readiness = object({
  status: oneOf('ready'),
  /** What was known at this time is what is published. */
  asOf: time,
  /** When events were last taken in, and when was last looked whether there is something to publish. */
  lastWrite: nullable(time),
  lastPublication: nullable(time),
  /** Who takes events: this server, another one of the same store, or none just now. */
  writer: oneOf('this', 'another', 'none'),
  /** Of the program. */
  version: string(),
});
export type Readiness = Infer<typeof readiness>;
