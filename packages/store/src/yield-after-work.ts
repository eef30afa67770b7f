/** Milliseconds of work after which whoever waits for an answer gets a turn. */
const LONGEST = 8;

let since = 0;

/**
 * Ends the turn of the event loop if work has gone on for 8 ms in this one. Awaited between two steps of long work, it
 * costs nothing while there is time left: promises alone never let a request in.
 */
export function yieldAfterWork(): Promise<void> | undefined {
  if (performance.now() - since < LONGEST) return undefined;
  return new Promise((resolve) => {
    setImmediate(() => {
      since = performance.now();
      resolve();
    });
  });
}
