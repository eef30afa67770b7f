import { pick, upTo, type Random } from './draw.ts';
import { synonyms } from './synonyms.ts';

const emoji = ['😊', '👍', '❤️', '🌟', '😀', '🎉', '💯', '🙏', '✨', '😍'];
const clauses = /[^，。！？；,.!?;\n]+[，。！？；,.!?;\n]*/gu;

/** Up to `most` words for words that mean the same. */
function swapWords(text: string, most: number, random: Random): string {
  const found = synonyms.flatMap((group) =>
    group.filter((word) => text.includes(word)).map((word) => [word, group] as const),
  );
  let swapped = text;
  for (let i = 0; i < most && found.length > 0; i++) {
    const [chosen] = found.splice(Math.floor(random() * found.length), 1);
    if (!chosen) break;
    const [word, group] = chosen;
    swapped = swapped.replace(
      word,
      pick(
        group.filter((other) => other !== word),
        random,
      ),
    );
  }
  return swapped;
}

/** Two neighbouring stretches of clauses change places. */
function reorder(text: string, random: Random): string {
  const parts = text.match(clauses) ?? [];
  if (parts.length < 2) return text;
  const at = 1 + Math.floor(random() * (parts.length - 1));
  return [...parts.slice(at), ...parts.slice(0, at)].join('');
}

function dropCharacters(text: string, count: number, random: Random): string {
  const characters = [...text];
  for (let i = 0; i < count && characters.length > 1; i++)
    characters.splice(Math.floor(random() * characters.length), 1);
  return characters.join('');
}

function addEmoji(text: string, count: number, random: Random): string {
  const characters = [...text];
  for (let i = 0; i < count; i++)
    characters.splice(Math.floor(random() * (characters.length + 1)), 0, pick(emoji, random));
  return characters.join('');
}

/**
 * A lightly edited copy of a text, as someone makes who has to hand in twenty: up to three words for others that mean the
 * same, up to one character in thirty dropped (one at the least), up to three emoji, and two halves of it the other way round.
 */
export function copyOf(text: string, random: Random): string {
  const swapped = swapWords(text, upTo(3, random), random);
  const dropped = dropCharacters(reorder(swapped, random), 1 + upTo(Math.floor([...text].length / 30), random), random);
  return addEmoji(dropped, upTo(3, random), random);
}
