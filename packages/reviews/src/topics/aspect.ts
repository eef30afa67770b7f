export type Tone = 'praise' | 'wish';

/** One thing that people say: its id, and its name in Chinese, English and Arabic. */
export interface Topic {
  readonly id: string;
  readonly tone: Tone;
  readonly names: Readonly<Record<string, string>>;
}

/** How one language says it. A pattern's first group, if any, is what stands between its two words. */
interface Wording {
  readonly praise?: readonly RegExp[];
  readonly wish?: readonly RegExp[];
}

/** A side of a purchase or a stay that people praise or wish better. Either topic may be missing. */
export interface Aspect {
  readonly praise?: Topic;
  readonly wish?: Topic;
  /** The dimension whose stars confirm or deny what the words seem to say. */
  readonly dimension: string;
  readonly zh: Wording;
  readonly en: Wording;
  /** True where praise stays praise in an if-sentence: 坏了包赔. */
  readonly evenIf?: true;
  /** Id of the topic beside which its wish is not mentioned: damage that was made good is praise. */
  readonly settledBy?: string;
  /** Speaks only of texts that this matches: 坏了 is about freshness only where something was eaten. */
  readonly when?: RegExp;
}

type Names = readonly [id: string, zh: string, en: string, ar: string];

const topic = (tone: Tone, [id, zh, en, ar]: Names): Topic => ({ id, tone, names: { 'zh-CN': zh, en, ar } });

export function aspect(
  is: { readonly praise?: Names; readonly wish?: Names } & Omit<Aspect, 'praise' | 'wish'>,
): Aspect {
  const { praise, wish, ...rest } = is;
  return { ...rest, ...(praise && { praise: topic('praise', praise) }), ...(wish && { wish: topic('wish', wish) }) };
}
