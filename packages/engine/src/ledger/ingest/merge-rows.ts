interface Row {
  readonly id: string;
}

/** Rows by what they belong to. */
export function groupBy<R>(rows: Iterable<R>, owner: (row: R) => string | null): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = owner(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Stored rows with changed ones over them, by what they then belong to. */
export function mergeRows<R extends Row>(
  stored: readonly R[],
  changed: ReadonlyMap<string, R>,
  owner: (row: R) => string | null,
): Map<string, R[]> {
  return groupBy([...stored.filter(({ id }) => !changed.has(id)), ...changed.values()], owner);
}
