// `huitou.js`: finds the tags on a page, also those that come later, and loads the scripts of just those. It draws
// nothing and depends on nothing, so a page that needs none of the tags pays for this file alone.

/** Every tag that has a script, put here by the build. */
declare const __HUITOU_TAGS__: readonly string[];
/** Where the scripts are, relative to this one. */
declare const __HUITOU_FOLDER__: string;

/** What others stand in, and ask which API is theirs: it goes first. */
const around = 'trust-provider';
/** Milliseconds after which a script that did not come is asked for again. */
const pauses = [2_000, 8_000, 30_000, 120_000];

/**
 * From how many new tags at once the script with all of them is less than their own scripts: index, reviews and badge are
 * 66 KB alone and 51 KB with all others.
 */
const several = 3;

const folder = new URL(__HUITOU_FOLDER__, import.meta.url);
const missing = new Set(__HUITOU_TAGS__);

/** An address that failed is known as failed in some browsers, so each attempt has another one. */
async function fetchScript(path: string, attempt = 0): Promise<void> {
  try {
    await import(/* @vite-ignore */ `${folder}${path}.js${attempt ? `?again=${attempt}` : ''}`);
  } catch (error) {
    const pause = pauses[attempt];
    console.warn(`huitou.js: ${path}.js did not come${pause ? '; it is tried again' : ''}.`, error);
    if (!pause) return;
    await new Promise((done) => {
      setTimeout(done, pause);
      addEventListener('online', done, { once: true });
    });
    await fetchScript(path, attempt + 1);
  }
}

async function load(tags: readonly string[]): Promise<void> {
  if (tags.length >= several) {
    missing.clear();
    return fetchScript('all');
  }
  if (tags.includes(around)) await fetchScript(around);
  for (const tag of tags) if (tag !== around) void fetchScript(tag);
}

/** Loads what is used below `root` and not known yet. */
function look(root: ParentNode): void {
  const names = [...missing];
  if (!names.length) return;
  const found = new Set([...root.querySelectorAll(names.join())].map(({ localName }) => localName));
  if (root instanceof Element && missing.has(root.localName)) found.add(root.localName);
  for (const tag of found) missing.delete(tag);
  const wanted = [...found].filter((tag) => !customElements.get(tag));
  if (wanted.length) void load(wanted);
}

/**
 * Loads the tags in `root` and those that come into it later. The page itself is watched already; a shadow root is for
 * whoever made it to name, since nobody else can look into it:
 *
 *     import { watch } from 'https://api.example/embed/v1/huitou.js';
 *     watch(this.shadowRoot);
 */
export function watch(root: Document | DocumentFragment | Element): void {
  look(root);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
    if (!missing.size) observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
}

watch(document);
