type Json = Record<string, unknown>;

/** What stands at a place such as `merchant/id`. */
export const memberAt = (value: unknown, pointer: string): unknown =>
  pointer.split('/').reduce((inner, name) => (inner as Json | undefined)?.[name], value);

/** A copy of `value` with another value at `pointer`. */
export function withAt(value: unknown, pointer: string, put: unknown): unknown {
  const copy = structuredClone(value);
  const at = pointer.lastIndexOf('/');
  const holder = (at < 0 ? copy : memberAt(copy, pointer.slice(0, at))) as Json;
  holder[pointer.slice(at + 1)] = put;
  return copy;
}
