import { ar } from './messages/ar.ts';
import { en, type Messages } from './messages/en.ts';
import { zh } from './messages/zh.ts';

/** Languages of the demo pages. */
export type Language = 'zh-CN' | 'en' | 'ar';

export const messages: Readonly<Record<Language, Messages>> = { 'zh-CN': zh, en, ar };

/** The page's language: `?lang=` if supported, else the first supported one of `Accept-Language`, else English. */
export function languageOf(request: Request): Language {
  const requested = new URL(request.url).searchParams.get('lang') ?? '';
  for (const tag of [requested, ...(request.headers.get('accept-language') ?? '').split(/[,;]/)]) {
    if (/^zh\b/i.test(tag.trim())) return 'zh-CN';
    if (/^ar\b/i.test(tag.trim())) return 'ar';
    if (/^en\b/i.test(tag.trim())) return 'en';
  }
  return 'en';
}
