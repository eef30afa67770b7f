import type { Secret } from './secret.ts';

const encoder = new TextEncoder();

/**
 * What the avatar of a buyer at a merchant is drawn from: 8 hexadecimal digits, the same for all that this buyer writes
 * there. At another merchant they are others, so that nobody finds one person's reviews in two shops by it.
 */
export async function avatarSeed(secret: Secret, merchant: string, buyer: string): Promise<string> {
  const code = await secret.code('avatar', encoder.encode(JSON.stringify([merchant, buyer])));
  return Array.from(code.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
