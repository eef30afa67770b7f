const hasOwnOrder = (names: readonly string[]): boolean => {
  for (let i = 1; i < names.length; i++) if ((names[i - 1] as string) > (names[i] as string)) return false;
  return true;
};

/** What JSON writes otherwise than it is. */
// eslint-disable-next-line no-control-regex
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

/** JSON text of a value that is the same whatever the order of its objects' members; what is undefined is left out. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members);
  if (!hasOwnOrder(names)) names.sort();
  let text = '{';
  for (const name of names) {
    const member = members[name];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${quoted(name)}:${canonical(member)}`;
  }
  return `${text}}`;
}
