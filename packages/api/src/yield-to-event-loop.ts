/** Gives whoever waits for an answer the first turn. A browser knows only the timer. */
export const yieldToEventLoop = (): Promise<void> =>
  new Promise((resolve) => void (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve, 0)));
