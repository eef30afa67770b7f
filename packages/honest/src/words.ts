/** A language of the report. */
export type Language = 'en' | 'zh-CN';

/** A text in each language of the report. */
export type Words = Readonly<Record<Language, string>>;

/** The two texts as one value. */
export const words = (en: string, zh: string): Words => ({ en, 'zh-CN': zh });
