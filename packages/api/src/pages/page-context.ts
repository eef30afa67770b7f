import type { Services } from '../operation/services.ts';
import { languageOf, type Language } from './language.ts';
import type { Words } from './words-type.ts';
import { words } from './words.ts';

/** What is around every page for people, whatever it says. */
export interface PageContext {
  readonly words: Words;
  /** Exact origin of the issuer. */
  readonly origin: string;
  /** Where misuse is reported, as a link; undefined where nobody reads reports. */
  readonly contact: string | undefined;
  /** Address of this page in another language. */
  readonly to: (language: Language) => string;
}

/** The frame of the page that answers a request; made of the address as it came, since it may be a wrong one. */
export function pageContextOf(
  { issuer, misuseContact }: Pick<Services, 'issuer' | 'misuseContact'>,
  request: Request,
): PageContext {
  const { origin, pathname, searchParams } = new URL(request.url);
  const language = languageOf(searchParams.get('lang'), request.headers.get('accept-language'));
  return {
    words: words[language],
    origin: issuer?.origin ?? origin,
    contact: misuseContact,
    to: (other) => {
      const query = new URLSearchParams(searchParams);
      query.set('lang', other);
      return `${pathname}?${query}`;
    },
  };
}
