/** The tags as a page writes them, and structured data beside them. */
export const index = '<returning-customer-index merchant="hetian"></returning-customer-index>';
export const reviews = '<repeat-buyer-reviews merchant="hetian"></repeat-buyer-reviews>';
export const badge = '<trust-badge merchant="hetian" variant="seal"></trust-badge>';
export const ticker = '<live-review-ticker merchant="hetian" room="hetian-room"></live-review-ticker>';
export const venue = '<trust-venue venue="616"></trust-venue>';
export const jsonLd = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const rated = (ratingValue: number, reviewCount: number): object => ({
  aggregateRating: { '@type': 'AggregateRating', ratingValue, reviewCount },
});
export const apples = { '@context': 'https://schema.org', '@type': 'Product', name: 'Fuji apples' };
/** A frame of the page's own with tags in it. */
export const framed = (body: string, attributes: string): string =>
  `<iframe ${attributes} srcdoc='<script type="module" src="/embed/all.js"></script>${body}'></iframe>`;
