import type { StaffHost } from '../core/staff-host.ts';
import type { State } from '../events.ts';

/** What the inbox can be set to, and what it shows. */
export interface InboxHost extends StaffHost {
  readonly state: State;
}
