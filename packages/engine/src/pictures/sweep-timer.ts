import type { KeptPictures } from './create-pictures.ts';

/** Milliseconds between two looks for pictures to remove: what was erased is gone within a minute. */
const every = 20_000;

/** Sweeps while this process writes. Returns the way to stop, which waits for a sweep that is under way. */
export function sweepInTurns(
  pictures: KeptPictures,
  writes: () => boolean,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let sweep: Promise<unknown> | undefined;
  const look = (): void => {
    if (sweep || !writes()) return;
    sweep = pictures
      .sweep()
      .catch(onError)
      .finally(() => (sweep = undefined));
  };
  const timer = setInterval(look, every).unref();
  return async () => {
    clearInterval(timer);
    await sweep;
  };
}
