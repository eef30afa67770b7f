/**
 * The script of the page for broadcast software, which is up for days with nobody to reload it. Where the tag has nothing to
 * show for a minute or two (a server that was away while it loaded, a room that is not known yet), the page begins anew once
 * it can be had: it showed nothing, so nothing is seen of that, and a browser's own page for errors is never over the film.
 */
export const overlayScript = `
const tag = document.querySelector('live-review-ticker');
let failures = 0;
const check = async () => {
  failures = /^(ready|empty)$/.test(tag.state ?? '') ? 0 : failures + 1;
  if (failures > 1 && (await fetch(location.href, { cache: 'no-store' }).then(({ ok }) => ok, () => false))) return location.reload();
  setTimeout(check, 30_000 * (1 + Math.random()));
};
setTimeout(check, 30_000 * (1 + Math.random()));
import('/embed/v1/live-review-ticker.js').catch(() => {});
`;
