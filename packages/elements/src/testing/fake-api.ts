import { unknownMerchant } from '@huitou/client/request-error.js';

/** What a made-up API says at a path: a body or a whole response, a problem's status, that it knows no such merchant, or never a word. */
export type Answer = object | number | 'unknown' | 'silence';

export interface FakeApi {
  /** A new address each time, so that no broker remembers another test. */
  readonly api: string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  /** Changed at will: path to answer, which may come later; a path that is not here is answered with 404. */
  readonly answers: Record<string, Answer | Promise<Answer>>;
  restore(): void;
}

let count = 0;

/** Stands in for `fetch` until `restore`. With `base` its address is below that one, such as the tests' own origin. */
export function fakeApi(answers: FakeApi['answers'] = {}, base?: string): FakeApi {
  const api = base ? `${base}/api${++count}` : `https://api${++count}.example`;
  const asked: string[] = [];
  const real = globalThis.fetch;
  globalThis.fetch = (async (input: string | URL | Request, options?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.href.startsWith(`${api}/`)) return real(input, options);
    const path = url.href.slice(api.length);
    asked.push(path);
    const answer = (await answers[path]) ?? 404;
    if (answer === 'silence') {
      return new Promise((_, fail) =>
        options?.signal?.addEventListener('abort', () => fail(new DOMException('gone', 'AbortError'))),
      );
    }
    if (answer instanceof Response) return answer.clone();
    const status = answer === 'unknown' ? 404 : typeof answer === 'number' ? answer : 200;
    const type = answer === 'unknown' ? unknownMerchant : 'about:blank';
    const body = status === 200 ? answer : { type, title: 'An error of the test', status };
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  return { api, asked, answers, restore: () => void (globalThis.fetch = real) };
}
