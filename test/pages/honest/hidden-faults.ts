import { apples, index, jsonLd, rated, reviews } from './markup.ts';
import type { Planted } from './planted.ts';

/** A cover over the button that counts folded reviews, as soon as that is there. */
const cover = `<div style="position:absolute;z-index:9;background:#fff" id="cover"></div><script type="module">
  const tag = document.querySelector('repeat-buyer-reviews');
  const lay = () => {
    const box = tag.shadowRoot?.querySelector('button[name=folded]')?.getBoundingClientRect();
    if (box) Object.assign(cover.style, { left: box.left + scrollX + 'px', top: box.top + scrollY + 'px', width: box.width + 'px', height: box.height + 'px' });
    requestAnimationFrame(lay);
  };
  lay();</script>`;

/** Faults that hide, cover or contradict what is shown. */
export const hiddenFaults: readonly Planted[] = [
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
  ...(
    [
      ['cut away by a path', 'clip-path: polygon(0 0, 0 0, 0 0)', /cut away by p::part\(sample\)/],
      ['cut away but for the edge of its lines', 'max-height: 5px; overflow: hidden', /cut away by/],
      ['masked', 'mask-image: linear-gradient(transparent, transparent)', /cut away by/],
      ['of which the back is shown', 'transform: rotateY(180deg); backface-visibility: hidden', /cut away by/],
      ['filtered to nothing', 'filter: opacity(0)', /transparent \(opacity 0.00\)/],
      ['blurred', 'filter: blur(12px)', /blurred by/],
      ['whose content is skipped', 'content-visibility: hidden', /not displayed/],
    ] as const
  ).map(([what, style, seen]) => ({
    what: `a part ${what}`,
    ...{ body: index, style: `returning-customer-index::part(sample) { ${style} }` },
    ...{ rule: 'minimum-line', seen },
  })),
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
    what: 'ratings of the merchant in RDFa',
    body: `${index}<div prefix="schema: https://schema.org/" typeof="schema:Store"><span property="schema:name">Farm</span>
      <div property="schema:aggregateRating" typeof="schema:AggregateRating"><meta property="schema:ratingValue" content="5" /></div></div>`,
    ...{ rule: 'structured-merchant', seen: /AggregateRating of Store “Farm”/ },
  },
  {
    what: 'ratings of the merchant that stand elsewhere in microdata',
    body: `${index}<div itemscope itemtype="https://schema.org/Hotel" itemref="stars"><span itemprop="name">Farm</span></div>
      <div id="stars" itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><meta itemprop="ratingValue" content="5" /></div>`,
    ...{ rule: 'structured-merchant', seen: /AggregateRating of Hotel “Farm”/ },
  },
  {
    what: 'ratings that name the merchant by its id, in JSON-LD with a charset and prefixed names',
    body: (
      index +
      jsonLd({
        '@context': { schema: 'https://schema.org/' },
        '@graph': [
          { '@id': '#shop', '@type': 'schema:LocalBusiness', 'schema:name': 'Our farm' },
          { '@type': 'schema:AggregateRating', 'schema:itemReviewed': { '@id': '#shop' }, 'schema:ratingValue': 5 },
        ],
      })
    ).replace('ld+json', 'ld+json; charset=utf-8'),
    ...{ rule: 'structured-merchant', seen: /AggregateRating of LocalBusiness “Our farm”/ },
  },
  {
    what: 'JSON-LD of a product that differs from the page',
    body: `<p>Fuji apples, rated 4.5 by 12 buyers.</p>${index}${jsonLd({ ...apples, ...rated(4.9, 12) })}`,
    ...{ rule: 'structured-as-seen', seen: /ratingValue 4.9 is nowhere on the page/ },
  },
];
