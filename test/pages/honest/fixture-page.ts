import { site } from '../any-page/stage.ts';

/** What a page of a test is made of. */
export interface FixturePage {
  /** The tags and what stands around them. */
  readonly body: string;
  /** The page's own style sheet. */
  readonly style?: string;
  /** Where the disclosure says that the method can be read. */
  readonly method?: string;
}

/**
 * Stands in for the disclosure that every tag is getting: an opener and a list of facts below what the tag draws. It goes
 * once the tags have it themselves.
 */
const standIn = (method: string): string => `
  const facts = {
    verified: 'Each author is known by two orders on different days; checked against the platform’s own orders.',
    folded: '2 hidden: 1 for linked accounts, 1 as an advertisement.',
    window: '365 days', 'as-of': 'Nov 22, 2026',
    method: '<a href="${method}">Method v2</a>', rules: '<a href="/v1/methods/v2">Rules</a>',
    issuer: 'localhost', log: '<a href="/v1/log">Log</a>',
  };
  const tags = 'returning-customer-index, repeat-buyer-reviews, live-review-ticker, trust-venue';
  for (const tag of document.querySelectorAll(tags)) {
    await customElements.whenDefined(tag.localName);
    const button = document.createElement('button');
    button.setAttribute('part', 'how');
    button.textContent = 'How this is verified';
    const list = document.createElement('dl');
    list.setAttribute('part', 'disclosure');
    list.hidden = true;
    for (const [fact, text] of Object.entries(facts)) {
      const item = document.createElement('div');
      item.dataset.fact = fact;
      const dd = document.createElement('dd');
      dd.innerHTML = text;
      item.append(fact, dd);
      list.append(item);
    }
    button.addEventListener('click', () => list.toggleAttribute('hidden'));
    tag.shadowRoot.append(button, list);
  }`;

/** Puts a page there and returns its address. */
export const addPage = ({ body, style = '', method = '/v1/methods/v2' }: FixturePage): string =>
  site.add({
    html: `<html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
      <title>Hetian Farm</title><link rel="icon" href="data:," />
      <style>body { margin: 8px; font: 16px/1.5 sans-serif } ${style}</style>
      <script type="module" src="${site.origin}/embed/huitou.js"></script></head>
      <body>${body}<script type="module">${standIn(method)}</script></body></html>`,
  });

/** The mock's issuer has an address of its own, which only the test can reach. */
export const fetchFixture = (address: string): Promise<Response> =>
  fetch(address.replace(/^https:\/\/live\.huitou\.test/, site.origin));
