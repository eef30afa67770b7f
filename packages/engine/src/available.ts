import { UnavailableError } from '@huitou/api/ports/unavailable-error.js';
import { StoreError } from '@huitou/store/store.js';

type Read = (...given: never[]) => unknown;

/** The same reads, but where the store cannot be used they say so in the words of the API's port. */
export function available<R extends object>(reads: R): R {
  const guard =
    (read: Read): Read =>
    async (...given) => {
      try {
        return await read(...given);
      } catch (error) {
        throw error instanceof StoreError ? new UnavailableError(error.message, { cause: error }) : error;
      }
    };
  return Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, guard(read as Read)])) as R;
}
