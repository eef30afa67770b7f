import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import { version } from './version.ts';

/** The request at work, so that whatever fails inside it is logged with its id. */
export const atWork = new AsyncLocalStorage<{ readonly id: string }>();

/** Where a log goes, where it does not go to stdout. */
type Sink = Parameters<typeof pino>[1];

/**
 * One JSON object a line on stdout; level by `LOG_LEVEL`. Every line names the program's version and the id of the store
 * that it serves, so that lines of several servers and deploys can be told apart. Holds no address, referrer or query of
 * any reader.
 */
export const createLog = (store: string, level = process.env.LOG_LEVEL ?? 'info', sink?: Sink): Logger =>
  pino(
    {
      level,
      base: { version, store },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ ...(atWork.getStore() && { request: atWork.getStore()?.id }) }),
    },
    sink,
  );
