import { registered } from './sizes.ts';

const done = new WeakSet<Document>();

/**
 * Registers the sizes that have a syntax with `CSS.registerProperty`, once a document: a value that is no number or
 * length (a typing error, a `url(…)`) then counts as not set, instead of taking a padding or a duration away.
 *
 * Sizes keep working unregistered, by the defaults in `var()`, which are the same: where `registerProperty` is missing
 * (Firefox before 128), and where the page or another copy has registered a name first, which stands.
 *
 * Colours are not registered, and `theme-css.ts` says why. So that no token loads a `url(…)`, none is used where CSS
 * takes an address; `check-styles.ts` finds such uses.
 *
 * @param document the one whose tags are to be protected; each frame and window has its own registrations.
 */
export function registerTokens(document: Document = globalThis.document): void {
  const css = document.defaultView?.CSS;
  if (done.has(document) || typeof css?.registerProperty !== 'function') return;
  done.add(document);
  for (const [name, [initialValue, syntax]] of Object.entries(registered)) {
    try {
      css.registerProperty({ name: `--huitou-${name}`, syntax, inherits: true, initialValue });
    } catch {
      // InvalidModificationError: that name is registered already, and a registration cannot be changed.
    }
  }
}
