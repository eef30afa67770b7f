import { lines } from './trade.ts';

/** A review that a platform folds, and the public code of its reason. */
export interface Folded {
  readonly reason: string;
  readonly text: string;
}

/** Reads plain lines: `# reason` is followed by what people write. */
export function folded(template: TemplateStringsArray): readonly Folded[] {
  let reason = '';
  const read: Folded[] = [];
  for (const line of lines(template)) {
    if (line.startsWith('#')) reason = line.slice(1).trim();
    else read.push({ reason, text: line });
  }
  return read;
}
