import type { Language } from '../text/trade.ts';

/** Something with its name in its own language, and its names by BCP 47 tag. */
export interface Named {
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A name in its own language and in the market's other one. */
export const bothNames = (language: Language, name: string, other: string): Named => ({
  name,
  names: language === 'zh' ? { 'zh-CN': name, en: other } : { en: name, 'zh-CN': other },
});
