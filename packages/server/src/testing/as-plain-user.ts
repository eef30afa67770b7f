/** A user whom nothing belongs to. */
const NOBODY = 65_534;

/** Runs `task` as somebody whom permissions bind; to root they do not say anything. */
export async function asPlainUser<T>(task: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return task();
  process.seteuid?.(NOBODY);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}
