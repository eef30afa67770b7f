import type { FixturePage } from './fixture-page.ts';

const index = '<returning-customer-index merchant="hetian"></returning-customer-index>';
const reviews = '<repeat-buyer-reviews merchant="hetian"></repeat-buyer-reviews>';
const badge = '<trust-badge merchant="hetian" variant="seal"></trust-badge>';
const ticker = '<live-review-ticker merchant="hetian" room="hetian-room"></live-review-ticker>';
const venue = '<trust-venue venue="616"></trust-venue>';
const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const rated = (ratingValue: number, reviewCount: number): object => ({
  aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount },
});
const apples = { '@context': 'https://schema.org', '@type': 'Product', name: 'Fuji apples' };

/** A page with nothing to find: every tag, a Product as it is seen, and words that claim nothing. */
export const sound: FixturePage = {
  body: `<h1>Hetian Farm</h1><p>Fuji apples, rated 4.5 by 12 buyers.</p>
    ${jsonLd({ ...apples, ...rated(4.5, 12) })}${index}${badge}${reviews}${ticker}${venue}`,
};

/** A fault that somebody planted, the rule that finds it, and what the report says it saw. */
export interface Planted extends FixturePage {
  readonly what: string;
  readonly rule: string;
  readonly seen: RegExp;
  /** Opened as a site for which no badge was issued. */
  readonly foreign?: boolean;
}

/** A cover over the button that counts folded reviews, as soon as that is there. */
const cover = `<div style="position:absolute;z-index:9;background:#fff" id="cover"></div><script type="module">
  const tag = document.querySelector('repeat-buyer-reviews');
  const lay = () => {
    const box = tag.shadowRoot?.querySelector('button[name=folded]')?.getBoundingClientRect();
    if (box) Object.assign(cover.style, { left: box.left + scrollX + 'px', top: box.top + scrollY + 'px', width: box.width + 'px', height: box.height + 'px' });
    requestAnimationFrame(lay);
  };
  lay();</script>`;

export const planted: readonly Planted[] = [
  {
    what: 'a part that the page does not display',
    ...{ body: index, style: 'returning-customer-index::part(sample) { display: none }' },
    ...{ rule: 'minimum-line', seen: /::part\(sample\): not displayed/ },
  },
  {
    what: 'a part that is hidden on phones alone',
    ...{ body: index, style: '@media (max-width: 400px) { returning-customer-index::part(verdict) { opacity: 0.1 } }' },
    ...{ rule: 'minimum-line', seen: /::part\(verdict\): transparent/ },
  },
  {
    what: 'text in the colour of its ground',
    ...{ body: index, style: 'returning-customer-index::part(source) { color: #fffdfb }' },
    ...{ rule: 'minimum-line', seen: /::part\(source\): in the colour of its ground/ },
  },
  {
    what: 'a cover over the count of folded reviews, which lets presses through',
    ...{ body: reviews + cover, style: '#cover { pointer-events: none }' },
    ...{ rule: 'omnibus-hidden-counted', seen: /the API counts 2 hidden reviews; the page: covered by div#cover/ },
  },
  {
    what: 'a cover that is drawn by the part itself',
    body: reviews,
    style: `repeat-buyer-reviews::part(facts) { position: relative }
      repeat-buyer-reviews::part(facts)::after { content: ''; position: absolute; inset: 0; background: #fff }`,
    ...{ rule: 'omnibus-hidden-counted', seen: /covered by p::part\(facts\)::after/ },
  },
  {
    what: 'a figure with another figure over it',
    body: index,
    style: `returning-customer-index::part(sample) { position: relative }
      returning-customer-index::part(sample)::after { content: '30,411 of 30,411 buyers came back'; position: absolute; inset: 0; background: #fff }`,
    ...{ rule: 'ftc-figures', seen: /should say 12408 and 30411; seen: .*30,411 of 30,411/ },
  },
  {
    what: 'words of the page that change what a figure says',
    body: index.replace('></', `><script type="application/json">{"people":"All {1} buyers came back"}</script></`),
    ...{ rule: 'ftc-figures', seen: /seen: “All 30,411 buyers came back”/ },
  },
  {
    what: 'ratings of the merchant in JSON-LD',
    body:
      index +
      jsonLd({ '@context': 'https://schema.org', '@type': 'LocalBusiness', name: 'Our farm', ...rated(4.9, 99) }),
    ...{ rule: 'structured-merchant', seen: /AggregateRating of LocalBusiness “Our farm”/ },
  },
  {
    what: 'ratings of the merchant that call it a product',
    body: index + jsonLd({ ...apples, ...rated(84, 30411), name: 'Hetian Farm' }),
    ...{ rule: 'structured-merchant', seen: /Product “Hetian Farm”/ },
  },
  {
    what: 'ratings of the merchant in microdata',
    body: `${index}<div itemscope itemtype="https://schema.org/Store"><span itemprop="name">Farm</span>
      <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="5" /></div></div>`,
    ...{ rule: 'structured-merchant', seen: /AggregateRating of Store “Farm”/ },
  },
  {
    what: 'JSON-LD of a product that differs from the page',
    body: `<p>Fuji apples, rated 4.5 by 12 buyers.</p>${index}${jsonLd({ ...apples, ...rated(4.9, 12) })}`,
    ...{ rule: 'structured-as-seen', seen: /ratingValue 4.9 is nowhere on the page/ },
  },
  {
    what: 'the most helpful reviews first',
    body: reviews.replace('merchant', 'sort="helpful" merchant'),
    ...{ rule: 'iso-newest-first', seen: /begins with “helpful”/ },
  },
  {
    what: 'a narrowed list that does not say what it leaves out',
    body: reviews.replace('merchant', 'filter="stars=5" merchant'),
    style: 'repeat-buyer-reviews::part(left-out) { visibility: hidden }',
    ...{ rule: 'ftc-suppression', seen: /narrows the list to “stars=5”/ },
  },
  {
    what: 'answers that are not displayed',
    ...{ body: reviews, style: 'repeat-buyer-reviews::part(reply) { display: none }' },
    ...{ rule: 'iso-reply', seen: /the answer to review .*: not displayed/ },
  },
  {
    what: 'dates in letters that nobody can read',
    ...{ body: reviews, style: 'repeat-buyer-reviews::part(meta) { font-size: 4px }' },
    ...{ rule: 'iso-dates', seen: /letters under 8 px/ },
  },
  {
    what: 'a paid place without its mark',
    ...{ body: venue, style: 'trust-venue::part(place) { opacity: 0 }' },
    ...{ rule: 'ranking-paid', seen: /pays for its place; the mark: not displayed/ },
  },
  {
    what: 'words of the page instead of “Paid”',
    body: venue.replace('></', '><script type="application/json">{"paid":"Partner"}</script></'),
    ...{ rule: 'ranking-paid', seen: /the mark: “Partner”/ },
  },
  {
    what: 'an order that is explained out of sight',
    ...{ body: venue, style: 'trust-venue::part(order) { position: absolute; left: -9999px }' },
    ...{ rule: 'ranking-parameters', seen: /the button that explains the order: outside of the window/ },
  },
  {
    what: 'a program without its mark',
    ...{ body: venue, style: 'trust-venue::part(ai) { visibility: hidden }' },
    ...{ rule: 'live-ai-labelled', seen: /::part\(ai\): not displayed/ },
  },
  {
    what: 'a seller that is cut away',
    ...{ body: ticker, style: 'live-review-ticker::part(seller) { clip-path: inset(50%) }' },
    ...{ rule: 'live-identities', seen: /::part\(seller\): cut away/ },
  },
  {
    what: 'a badge on a site that it was not issued for',
    ...{ body: badge, foreign: true, rule: 'ftc-badge', seen: /not verified here: wrong-site/ },
  },
  {
    what: 'a claim without a basis',
    body: `<p>Fresh fruit. Every one of our 100 % real reviews is five stars!</p>${index}`,
    ...{
      rule: 'omnibus-claims',
      seen: /“Every one of our 100 % real reviews is five stars!” stands outside of our tags/,
    },
  },
  {
    what: 'a method that cannot be read',
    ...{ body: index, method: '/v1/methods/v99', rule: 'ecommerce-rules', seen: /\/v1\/methods\/v99 answers 404/ },
  },
];
