import { createMock } from '@huitou/mock/mock.js';
import { merchantToken } from '@huitou/mock/inbox/merchant-token.js';
import { apiOf, scenarioOf } from '@huitou/mock/scenario.js';
import '@huitou/elements/define.js';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../../packages/elements/src/testing/wait-until.ts';

/** RIGHT-TO-LEFT OVERRIDE: what stands behind it is read from its end. */
const override = '\u202e';

/** What is seen and heard of a tag: texts, and the names of what has none. */
function said(tag: Element): string {
  const all = [...(tag.shadowRoot?.querySelectorAll('*') ?? [])];
  const names = all.flatMap((one) => [...one.attributes].map(({ value }) => value));
  return [tag.shadowRoot?.textContent, ...names].join('\n');
}

describe('a text that turns its direction, from an API that lets it through', () => {
  const { fetch } = globalThis;
  const mock = createMock();
  before(() => {
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      if (!scenarioOf(request.url)) return fetch(input, init);
      const answer = (await mock.answer(request)) ?? Response.error();
      if (!answer.headers.get('content-type')?.includes('json')) return answer;
      const text = (await answer.text()).replaceAll(/"(text|name|author|zh-CN|en|alt)":"/g, `"$1":"${override}`);
      return new Response(text, { status: answer.status, headers: answer.headers });
    };
  });
  after(() => void (globalThis.fetch = fetch));

  const tokens: Readonly<Record<string, string>> = {
    'repeat-buyer-review-form': `written.turned${Date.now()}`,
    'review-inbox': merchantToken('hetian'),
    'merchant-insights': merchantToken('hetian'),
  };
  for (const [name, word] of [
    ['returning-customer-index', 'peers'],
    ['repeat-buyer-reviews', '小*'],
    ['live-review-ticker', '小*'],
    ['repeat-buyer-review-form', 'Published'],
    ['review-inbox', '小*禾'],
    ['merchant-insights', 'peers'],
  ] as const) {
    it(`turns nothing in <${name}>`, async () => {
      const tag = document.createElement(name);
      const getToken = async (): Promise<string> => tokens[name] ?? '';
      Object.assign(tag, { merchant: 'hetian', api: apiOf('live'), lang: 'en', getToken });
      document.body.append(tag);
      await waitUntil(() => said(tag).includes(word), `<${name}> says ${word}`);
      expect(said(tag)).not.to.include(override);
      tag.remove();
    });
  }
});
