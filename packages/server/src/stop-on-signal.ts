import type { RunningServer } from './start-server.ts';

/** Milliseconds after which the process ends even if something hangs. */
const atMost = 10_000;

/** Stops the server on Ctrl-C or SIGTERM and ends the process: with 0 if it stopped cleanly, at once on a second signal. */
export function stopOnSignal(server: Pick<RunningServer, 'stop'>, onError: (error: unknown) => void): void {
  const stop = (): void => {
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
    setTimeout(() => process.exit(1), atMost).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        onError(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
