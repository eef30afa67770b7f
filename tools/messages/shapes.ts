import { areas, messagesOf } from './areas.ts';

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A message in the notation of `messages/shape.ts`, without its name. */
function shapeOf(path: string, value: unknown): string {
  if (isText(value)) return '';
  if (typeof value === 'function') return '()';
  if (isList(value) && value.every(isText)) return `[${value.length}]`;
  if (typeof value !== 'object' || value === null)
    throw new Error(`${path}: is ${JSON.stringify(value)}; write a text`);
  const members = Object.values(value);
  if (members.every(isText)) return '{}';
  const [first] = members;
  if (isList(first) && members.every((one) => isList(one) && one.length === first.length && one.every(isText)))
    return `{[${first.length}]}`;
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${name}${shapeOf(`${path}.${name}`, one)}`)
    .join(' ')} }`;
}

/** Functions are the same where they are written in the same way. */
const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'function' ? String(one) === String(other) : JSON.stringify(one) === JSON.stringify(other);

/** The text of `messages/shapes.generated.ts`: which messages each area has, and of which kind. */
export async function shapesText(): Promise<string> {
  const [common = {}, ...others] = await Promise.all(areas.map((area) => messagesOf(area, 'en')));
  const lines = areas.map(({ name: area }, i) => {
    const messages = i === 0 ? common : (others[i - 1] ?? {});
    const shape = Object.entries(messages).map(([name, message]) => {
      return `${i > 0 && name in common && same(message, common[name]) ? '=' : ''}${name}${shapeOf(`${area}.${name}`, message)}`;
    });
    return `  ${area}: '${shape.join(' ')}',`;
  });
  return `// Generated from the English messages, in the notation of shape.ts.
export const shapes = {
${lines.join('\n')}
} as const;
`;
}
