/** What stops an import; the message is one sentence that says what to change. */
export class ImportError extends Error {}

/** The message of anything that was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
