import { integer, object, optional, string, list, type Infer } from './schema.ts';

/** An error on the wire: a problem document (RFC 9457). `type` is stable, the texts are for people. */
export const problem = object({
  type: string(),
  title: string(),
  status: integer(),
  detail: optional(string()),
  /** Where the request is wrong: parameter or JSON pointer, and what to change. */
  errors: optional(list(object({ pointer: string(), detail: string() }))),
});
export type Problem = Infer<typeof problem>;
