/** What a tag loads, as the build wrote it into `sizes.json`. */
interface TagSize {
  /** Bytes of brotli until it is ready, by language. */
  readonly bytes: Readonly<Record<string, number>>;
  /** Every script that it may ever load. */
  readonly files: readonly string[];
}

/** What a snippet needs to know of the server. */
export interface Facts {
  /** Of the API, which also gives out the scripts. */
  readonly origin: string;
  /** Name of the newest version's folder; empty while it is not known. */
  readonly newest: string;
  /** Hash of each file of that folder. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, TagSize>>;
  /** Bytes of `huitou.css`. */
  readonly styles: number;
}

export const noFacts = (origin: string): Facts => ({ origin, newest: '', integrity: {}, tags: {}, styles: 0 });

/** The folder of the newest version, of which no file ever changes; that of the addresses that stay while it is not known. */
export const folderOf = ({ origin, newest }: Facts): string => `${origin}/embed/${newest ? `v/${newest}` : 'v1'}`;

/** Asks the server. Rejects with an error that names the file that did not come. */
export async function loadFacts(origin: string, fetcher: typeof fetch = fetch): Promise<Facts> {
  const ask = async <T>(path: string): Promise<T> => {
    const answer = await fetcher(`${origin}/embed/${path}`);
    if (!answer.ok) throw new Error(`/embed/${path}: answered ${answer.status}; build the scripts: npm run build`);
    return (await answer.json()) as T;
  };
  const { newest } = await ask<Pick<Facts, 'newest'>>('versions.json');
  const [integrity, sizes] = await Promise.all([
    ask<Facts['integrity']>(`v/${newest}/integrity.json`),
    ask<Pick<Facts, 'tags' | 'styles'>>(`v/${newest}/sizes.json`),
  ]);
  return { origin, newest, integrity, tags: sizes.tags, styles: sizes.styles };
}
