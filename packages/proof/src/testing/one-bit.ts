import { verifyBadge } from '../verify.ts';
import { Issuer } from './issuer.ts';

/**
 * Changes one bit of a statement or of its key set `times` times and counts how often the result is still verified,
 * which must be never. Bits of the letters themselves, not of what they stand for: so nothing is spared.
 */
export async function countOneBitForgeries(times: number, random: () => number): Promise<number> {
  const now = 1_800_000_000;
  const issuer = await Issuer.at(now);
  const good = [await issuer.statement(now), await issuer.keySet(now)] as const;
  let forged = 0;
  for (let i = 0; i < times; i++) {
    const texts: [string, string] = [...good];
    const which = random() < 0.8 ? 0 : 1;
    const text = texts[which];
    const at = Math.floor(random() * text.length);
    const letter = String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 8)));
    texts[which] = text.slice(0, at) + letter + text.slice(at + 1);
    const { state } = await verifyBadge(...texts, issuer.circumstances(now));
    if (state === 'verified') forged++;
  }
  return forged;
}
