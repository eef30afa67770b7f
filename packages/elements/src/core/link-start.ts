/** What the fragment of a page's address begins with that leads to a review. */
export const linkStart = '#huitou-review-';
