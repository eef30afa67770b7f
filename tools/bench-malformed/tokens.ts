import { hashOfText } from '@huitou/proof/receipt.js';
import { TestPlatform } from '../../packages/proof/src/testing/platform-token.ts';
import { pick, type Random } from '../bench-moderation/draw.ts';
import { misshapen, wronglyClaimed } from './broken-tokens.ts';
import { platformKey, type OwnPurchase } from '../own-server/own-platform.ts';

/** Seconds for which the tokens of staff are good: as long as they may be. */
const hour = 3_600;

/** Tokens of all kinds, whole and broken, made beforehand: signing one takes as long as a request. */
export interface Tokens {
  readonly whole: Readonly<Record<'purchase' | 'merchant', readonly string[]>>;
  /** For each check of a token some that fail at it. */
  readonly broken: readonly string[];
}

const purchaseToken = async (platform: TestPlatform, { merchant, buyer, order }: OwnPurchase): Promise<string> =>
  platform.purchase({ merchant, sub: buyer, order: await hashOfText(order), jti: `token-${order}` });

export async function makeTokens(
  platform: TestPlatform,
  purchases: readonly OwnPurchase[],
  merchants: readonly string[],
): Promise<Tokens> {
  const [one, other] = purchases as [OwnPurchase, OwnPurchase];
  // Good in every way, about what is not known: the order of somebody else, of nobody, at nobody's shop.
  const strange = [
    { ...one, order: other.order },
    { ...one, order: 'no' },
    { ...one, merchant: 'nobody' },
  ];
  const purchase = await Promise.all([...purchases, ...strange].map((each) => purchaseToken(platform, each)));
  const exp = Math.floor(Date.now() / 1000) + hour;
  const staff = [...merchants, 'nobody'].flatMap((merchant) =>
    ['merchant', 'platform'].map((role) => platform.merchant({ merchant, role, exp })),
  );
  const somebody = await TestPlatform.create();
  const broken = [...(await wronglyClaimed(platform)), ...misshapen(purchase[0] ?? ''), await somebody.purchase()];
  return { whole: { purchase, merchant: await Promise.all(staff) }, broken };
}

/** What a request sends as `Authorization`; undefined for none. */
export function authorization({ whole, broken }: Tokens, caller: string, random: Random): string | undefined {
  const chance = random();
  if (chance < 0.04) return undefined;
  if (chance < 0.16) {
    return pick([`Bearer ${pick(broken, random)}`, `Basic ${pick(broken, random)}`, 'Bearer', 'bearer  x'], random);
  }
  if (chance < 0.2)
    return `Bearer ${pick([pick(whole.merchant, random), pick(whole.purchase, random), platformKey], random)}`;
  if (caller === 'public' || (caller === 'reader' && chance < 0.4)) return undefined;
  if (caller === 'platform') return `Bearer ${platformKey}`;
  const kind = caller === 'merchant' || (caller === 'reader' && chance < 0.6) ? 'merchant' : 'purchase';
  return `Bearer ${pick(whole[kind], random)}`;
}
