// What a page knows of the tags that imports nothing but what claims them. Compiled by packages.node.test.ts, by itself,
// against the package as it is installed; never run.
import 'huitou/define';

const badge = document.createElement('trust-badge');
badge.merchant = 'hetian';
badge.addEventListener('huitou-state', (event) => console.log(event.state.length, event.code.length));
document.querySelector('repeat-buyer-review-form')?.addEventListener('huitou-review', (event) => {
  console.log(event.review.length);
  // @ts-expect-error the event has no detail
  console.log(event.detail);
});
// @ts-expect-error not a theme
document.createElement('review-inbox').theme = 'sepia';
