/** Reads an address of the API, so that its answer becomes a file. @returns the answer; undefined where there is none. */
export type Read = (address: string) => Promise<unknown>;

/** Reads all pages of a list, as tags ask for them: the names of a query in their order. */
export async function pagesOf(read: Read, path: string, query: string): Promise<void> {
  const search = new URLSearchParams(query);
  for (;;) {
    search.sort();
    const asked = String(search);
    const page = (await read(`${path}${asked && `?${asked}`}`)) as { readonly next?: string | null } | undefined;
    if (!page?.next) return;
    search.set('cursor', page.next);
  }
}
