import { createOutbox, type Outbox } from '@huitou/client/outbox/outbox.js';
import { pageEnvironment } from '@huitou/client/outbox/outbox-environment.js';

let outbox: Outbox | undefined;

/** The outbox of this page. Made once; what waits from other pages and days is tried at once. */
export function pageOutbox(): Outbox {
  if (!outbox) {
    outbox = createOutbox(pageEnvironment());
    void outbox.flush();
  }
  return outbox;
}
