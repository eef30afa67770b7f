import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';

/** The request at work, so that whatever fails inside it is logged with its id. */
export const atWork = new AsyncLocalStorage<{ readonly id: string }>();

/** One JSON object a line on stdout; level by `LOG_LEVEL`. Holds no address, referrer or query of any reader. */
export const createLog = (level = process.env.LOG_LEVEL ?? 'info'): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => ({ ...(atWork.getStore() && { request: atWork.getStore()?.id }) }),
  });
