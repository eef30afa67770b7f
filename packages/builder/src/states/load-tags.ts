/** The scripts of the tags that the page offers. */
const scripts = new Map<string, () => Promise<unknown>>([
  ['live-review-ticker', () => import('@huitou/elements/live-review-ticker/define.js')],
  ['repeat-buyer-reviews', () => import('@huitou/elements/repeat-buyer-reviews/define.js')],
  ['returning-customer-index', () => import('@huitou/elements/returning-customer-index/define.js')],
  ['traffic-support', () => import('@huitou/elements/traffic-support/define.js')],
  ['trust-badge', () => import('@huitou/elements/trust-badge/define.js')],
  ['trust-venue', () => import('@huitou/elements/trust-venue/define.js')],
]);

/** Loads the script of each tag that comes into the page, once it comes: one is shown, and all are several times its work. */
export function loadTags(): void {
  const look = (): void => {
    for (const [tag, load] of scripts) {
      if (!document.querySelector(tag)) continue;
      scripts.delete(tag);
      void load();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}
