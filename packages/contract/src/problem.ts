import { name, text } from './texts.ts';
import { integer, list, object, optional, type Infer } from './schema.ts';

/** An error on the wire: a problem document (RFC 9457). `type` is stable, the texts are for people. */
export const problem = object({
  type: name,
  title: name,
  status: integer({ minimum: 100, maximum: 599 }),
  detail: optional(text),
  /** Where the request is wrong: parameter or JSON pointer, and what to change. */
  errors: optional(list(object({ pointer: text, detail: text }), { maxItems: 1000 })),
});
export type Problem = Infer<typeof problem>;
