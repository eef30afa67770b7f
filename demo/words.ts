import { ar } from './words/ar.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Languages of the demo pages; the tags bring their own strings. */
export type Language = 'zh-CN' | 'en' | 'ar';
export type Words = typeof en;

export const words: Readonly<Record<Language, Words>> = { 'zh-CN': zh, en, ar };

/** The page's language: `?lang=` if it is one of ours, else the first of the browser's that is, else English. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang') ?? '';
  for (const tag of [asked, ...(request.headers.get('accept-language') ?? '').split(/[,;]/)]) {
    if (/^zh\b/i.test(tag.trim())) return 'zh-CN';
    if (/^ar\b/i.test(tag.trim())) return 'ar';
    if (/^en\b/i.test(tag.trim())) return 'en';
  }
  return 'en';
}
