import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsFolder } from '../tags.ts';

export interface Budget {
  /** What the script may have: the last figure reached, only ever lowered. */
  readonly kilobytes: number;
  /** What it is to come down to. */
  readonly aim: number;
  /** Modules that it loads by itself, and which count: the body of a shell. */
  readonly onDemand: readonly string[];
}

/** What a tag may weigh, as the file in its folder says. */
export function budgetOf(tag: string): Budget {
  const file = join(elementsFolder, tag, 'budget.json');
  const budget = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, unknown>>;
  const { kilobytes, aim = kilobytes, onDemand = [] } = budget;
  if (typeof kilobytes === 'number' && typeof aim === 'number' && kilobytes > 0 && Array.isArray(onDemand))
    return { kilobytes, aim, onDemand: onDemand.map(String) };
  throw new Error(`${file}: is ${JSON.stringify(budget)}; write numbers such as { "kilobytes": 10.9, "aim": 9 }`);
}
