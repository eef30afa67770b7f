import type { Messages } from './messages/en.ts';
import { languageOf, messages, type Language } from './messages.ts';

/** The language, theme and address of a request for a page. */
export interface PageContext {
  readonly url: URL;
  readonly language: Language;
  readonly messages: Messages;
  readonly theme: 'light' | 'dark' | 'auto';
}

export function pageContext(request: Request): PageContext {
  const url = new URL(request.url);
  const language = languageOf(request);
  const theme = url.searchParams.get('theme');
  return { url, language, messages: messages[language], theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
}

/** The address of another page, with the language and theme of this one. */
export function linkTo(context: PageContext, path: string, change: Readonly<Record<string, string>> = {}): string {
  const url = new URL(path, context.url.origin);
  for (const name of ['lang', 'theme']) {
    const value = context.url.searchParams.get(name);
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  return url.pathname + url.search;
}
