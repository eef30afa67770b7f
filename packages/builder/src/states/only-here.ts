// The first thing that `states.js` does: the keys that its tags believe are known to everybody, so on any page but that of
// its own server it must claim no tag.
const { origin } = new URL(import.meta.url);
if (origin !== location.origin || parent === self)
  throw new Error(
    `${import.meta.url}: shows made-up figures, and does so only in a frame of ${origin}; this page is ${location.href}. ` +
      'For a page of your own load huitou.js.',
  );
