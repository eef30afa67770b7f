import { lines } from './trade.ts';

/** The text of a review that a platform folds, with the public reason code. */
export interface FoldedText {
  readonly reason: string;
  readonly text: string;
}

/** Parses lines: `# reason` is followed by texts that are folded for it. */
export function foldedTexts(template: TemplateStringsArray): readonly FoldedText[] {
  let reason = '';
  const parsed: FoldedText[] = [];
  for (const line of lines(template)) {
    if (line.startsWith('#')) reason = line.slice(1).trim();
    else parsed.push({ reason, text: line });
  }
  return parsed;
}
