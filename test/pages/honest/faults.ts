import type { FixturePage } from './fixture-page.ts';
import { hiddenFaults } from './hidden-faults.ts';
import { apples, badge, index, jsonLd, rated, reviews, ticker, venue } from './markup.ts';
import type { Planted } from './planted.ts';

/** A page with nothing to find: every tag, a Product as it is seen, and words that claim nothing. */
export const sound: FixturePage = {
  body: `<h1>Hetian Farm</h1><p>Fuji apples, rated 4.5 by 12 buyers.</p>
    ${jsonLd({ ...apples, ...rated(4.5, 12) })}${index}${badge}${reviews}${ticker}${venue}`,
};

/** Every fault. */
export const planted: readonly Planted[] = [
  ...hiddenFaults,
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
    ...{ body: venue, style: 'trust-venue::part(place) { font-size: 1px }' },
    ...{ rule: 'ranking-paid', seen: /pays for its place; the mark: .*letters under 8 px/ },
  },
  {
    what: 'words of the page instead of “Paid”',
    body: venue,
    style: `trust-venue::part(place) { position: relative }
      trust-venue::part(place)::after { content: 'Partner'; position: absolute; inset: 0; background: #fff }`,
    ...{ rule: 'ranking-paid', seen: /pays for its place; the mark: covered by/ },
  },
  {
    what: 'an order that is explained out of sight',
    ...{ body: venue, style: 'trust-venue::part(order) { position: absolute; left: -9999px }' },
    ...{ rule: 'ranking-parameters', seen: /the button that explains the order: outside of the window/ },
  },
  {
    what: 'a program without its mark',
    ...{ body: venue, style: 'trust-venue::part(ai) { font-size: 1px }' },
    ...{ rule: 'live-ai-labelled', seen: /::part\(ai\): letters under 8 px/ },
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
    ...{ body: index, gone: /\/v1\/methods\//, rule: 'ecommerce-rules', seen: /\/v1\/methods\/v2 answers 404/ },
  },
];
