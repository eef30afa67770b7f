import { time } from './dates.ts';
import { id } from './id.ts';
import { boolean, nullable, object, oneOf, optional, record, type Infer } from './schema.ts';
import { name } from './texts.ts';

/** What speaks in a room. */
export const hostKind = oneOf('person', 'ai');
export type HostKind = Infer<typeof hostKind>;

/** A live room. `names`: BCP 47 tag to name. */
export const room = object({
  id,
  name,
  names: record(name),
  /** Who speaks in it, as the platform names them. */
  host: nullable(name),
  /** Whether a person speaks there or a program does, as far as the platform has said. */
  hostKind: nullable(hostKind),
  /** Whether it is on air, as far as the platform has said. */
  live: boolean(),
  /** The broadcast that is on, or was last; null where the platform has not said. */
  session: optional(nullable(object({ id, name: nullable(name), names: record(name), startedAt: time }))),
  /** Who sells in it. */
  merchant: object({ id, name, names: record(name) }),
});
export type Room = Infer<typeof room>;
