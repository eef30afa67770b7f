export async function rebuild(_db: unknown, _method: unknown): Promise<void> {}
