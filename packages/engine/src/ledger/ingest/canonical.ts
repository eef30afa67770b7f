const hasOwnOrder = (names: readonly string[]): boolean =>
  names.every((name, i) => i === 0 || (names[i - 1] as string) < name);

/** JSON text of a value that is the same whatever the order of its objects' members; what is undefined is left out. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members);
  if (!hasOwnOrder(names)) names.sort();
  let text = '{';
  for (const name of names) {
    const member = members[name];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `${text}}`;
}
