import type { HuitouMessages } from './huitou-messages.ts';
import type { Area } from './loader-of.ts';
import { mergeMessages } from './merge-messages.ts';
import { readShape } from './shape.ts';
import { shapes } from './shapes.generated.ts';

/** What was given for an area, with the common messages where the area says the same as they do. */
export function registeredWords(given: HuitouMessages, area: Area): object {
  const shape = readShape(shapes[area]);
  const common = Object.entries(given.common ?? {}).filter(([name]) => shape.get(name)?.shared);
  return mergeMessages(Object.fromEntries(common) as object, given[area] ?? {});
}
