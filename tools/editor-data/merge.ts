export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** A description, and the tags to which it applies. */
interface Meaning {
  readonly description: string;
  readonly tags: string[];
}

/** The meanings of a name, the same words of several tags once. */
function meaningsOf(all: readonly { readonly tag: string; readonly description: string }[]): readonly Meaning[] {
  const meanings = new Map<string, string[]>();
  for (const { tag, description } of all) meanings.set(description, [...(meanings.get(description) ?? []), tag]);
  return [...meanings].map(([description, tags]) => ({ description, tags }));
}

const sentence = ({ description, tags }: Meaning): string =>
  `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${description}`;

/**
 * One entry for each name, since an editor would offer the same name once for every tag that has it. Where several tags
 * mean different things by it, the description says which means what.
 *
 * @param entries what a generator made of `own`, in the same order.
 * @param own the names and descriptions of each tag.
 */
export function mergeByName<Entry extends Described>(
  entries: readonly Entry[],
  own: readonly { readonly tag: string; readonly described: Described }[],
): readonly Entry[] {
  if (entries.length !== own.length)
    throw new Error(
      `editor data: ${entries.length} entries for ${own.length} names; does the generator leave some out?`,
    );
  const all = own.map(({ tag, described }, i) => ({
    tag,
    description: described.description ?? '',
    entry: entries[i],
  }));
  return [...Map.groupBy(all, ({ entry }) => entry?.name ?? '').values()].flatMap((same) => {
    const [first] = same;
    if (!first?.entry) return [];
    const meanings = meaningsOf(same);
    const description = meanings.length > 1 ? meanings.map(sentence).join('\n\n') : first.description;
    return [{ ...first.entry, description }];
  });
}
