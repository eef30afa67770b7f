import { ProblemError } from './problem.ts';
import type { Services } from './services.ts';

/** Something that writes, with a sentence for the times at which it cannot. */
interface Writing {
  unavailable(): string | undefined;
}

/** What writes, if it can just now; else a problem that says when to try again. */
export function writable<T extends Writing>({ stopping }: Services, port: T | undefined): T {
  if (!port || stopping.aborted) {
    throw new ProblemError('unavailable', 'server: is stopping; send it again later', undefined, {
      'retry-after': '10',
    });
  }
  const elsewhere = port.unavailable();
  if (elsewhere !== undefined) throw new ProblemError('not-the-writer', elsewhere, undefined, { 'retry-after': '2' });
  return port;
}
