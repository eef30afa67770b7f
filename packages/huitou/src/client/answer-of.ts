import type { Query } from '@huitou/client/remote.js';

/**
 * The value of a query, once: asks if nobody has yet, and waits for what is on its way.
 *
 * @throws {RequestError} if there is no answer and no earlier one. Compare its `kind` and `code`, not its class.
 */
export function answerOf<T>(query: Query<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = query.subscribe(look);
    function look(): void {
      const { current } = query;
      if (current.status === 'idle' || current.status === 'loading') return;
      // The first answer may come while `subscribe` still runs, before there is a way to leave.
      queueMicrotask(() => leave());
      if (current.status === 'failed') reject(current.error);
      else resolve(current.value);
    }
    look();
  });
}
