type Words = Readonly<Record<string, unknown>>;

/** A text, a function and texts in a row are messages, which are taken as a whole; what has names is gone through. */
const isGroup = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `messages` with those of `own` in their place, message by message. */
export function mergeMessages<T extends object>(messages: T, own: object): T {
  const base = messages as Words;
  const merged = Object.entries(own).map(([name, message]: [string, unknown]) => {
    const before = Object.hasOwn(base, name) ? base[name] : undefined;
    return [name, isGroup(before) && isGroup(message) ? mergeMessages(before, message) : message];
  });
  return { ...messages, ...(Object.fromEntries(merged) as object) };
}
