/** The tags that a viewer has before them. */
export const watching = ['live-review-ticker', 'repeat-buyer-reviews'] as const;
type Watching = (typeof watching)[number];

/** When something was on the screen, in milliseconds since 1970, by the tag that showed it. */
export type PaintedAt = Readonly<Partial<Record<Watching, number>>>;

/**
 * Runs in the page: notes when a ticker has the words `mark` on the screen, and a list of reviews either those or the button
 * that shows them, since new reviews wait for the reader there. A frame is drawn after its callbacks.
 */
const script = `
const asked = new URLSearchParams(location.search);
const tags = ${JSON.stringify(watching)}.map((name) => {
  const tag = document.createElement(name);
  for (const [setting, value] of Object.entries({ merchant: asked.get('merchant'), api: asked.get('api'), live: '' })) {
    tag.setAttribute(setting, value);
  }
  document.querySelector('main').append(tag);
  return tag;
});
const painted = (globalThis.painted = {});
const shows = (root, mark) => {
  if (root.textContent.includes(mark)) return true;
  return [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && shows(shadowRoot, mark));
};
const look = () => {
  for (const { localName, shadowRoot } of tags) {
    if (!shadowRoot || painted[localName]) continue;
    const isThere = shows(shadowRoot, asked.get('mark')) || shadowRoot.querySelector('[part~=arrived]');
    if (isThere) setTimeout(() => (painted[localName] ??= performance.timeOrigin + performance.now()));
  }
  requestAnimationFrame(look);
};
look();
globalThis.isReady = () => tags.every(({ state }) => state === 'ready' || state === 'empty');
`;

export const watchPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A live room</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/embed/huitou.css">
${watching.map((name) => `<script type="module" src="/embed/${name}.js"></script>`).join('\n')}
<main></main>
<script type="module">${script}</script>`;
