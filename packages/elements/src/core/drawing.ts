import type { LitElement } from 'lit';

const failedTags = new WeakSet<LitElement>();
const subjects = new WeakMap<LitElement, readonly unknown[]>();

/** Takes away what Lit has drawn, and with it what Lit knows of that; the next update draws in new nodes, before `content`. */
function startAnew({ renderRoot, renderOptions }: LitElement, ...content: readonly Node[]): void {
  const end = document.createComment('');
  renderRoot.replaceChildren(...renderRoot.querySelectorAll('.ruler'), end, ...content);
  renderOptions.renderBefore = end;
}

/**
 * Draws a card by `update`, its own `super.update`. Another merchant or language is drawn in new nodes: a page translator
 * puts nodes of its own in the place of Lit's, which then stay when the figures change. What throws is tried once more in
 * new nodes, since such a script may have taken the old ones apart; what throws again cannot be drawn on this page, and
 * the page's own content is shown.
 *
 * A text that changes while these stay the same belongs into `.textContent` of an element, which no translator keeps.
 *
 * @param subject whose figures and in which words: everything that makes what is drawn another. What was not there
 * before (an empty or undefined one) makes nothing old.
 */
export function draw(
  tag: LitElement,
  subject: readonly unknown[],
  update: () => void,
  failed: (error: unknown) => void,
): void {
  const last = subjects.get(tag);
  subjects.set(tag, subject);
  const changed = last?.some((one, i) => one && one !== subject[i]) ?? false;
  if (!failedTags.delete(tag) && !changed) {
    try {
      return update();
    } catch {
      // Once more, below.
    }
  }
  startAnew(tag);
  try {
    update();
  } catch (error) {
    failedTags.add(tag);
    failed(error);
    startAnew(tag, document.createElement('slot'));
  }
}
