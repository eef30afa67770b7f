/** Milliseconds of the longest pause. */
const longest = 30_000;

/**
 * Milliseconds until a stream is opened again: full jitter, as in "Exponential Backoff And Jitter" of the AWS Architecture
 * Blog, so that thousands of pages that lost one server do not come back together.
 *
 * @param first what the server asked for by `retry:`, in milliseconds.
 * @param failures in a row, 0 where the stream ended as streams do.
 */
export const pauseBefore = (first: number, failures: number, random: number): number =>
  Math.round(random * Math.min(Math.max(longest, first), first * 2 ** Math.min(failures, 16)));
