/** Pixels that a dialog needs to be read in a frame. */
const dialogHeight = 560;

/**
 * The script of a tag in a frame: it tells the page around how high it is, whoever that is, since it says nothing else. While
 * a dialog is open that is more. A page that does not listen keeps the height that it gave the frame.
 */
export const frameScript = (tag: string): string => `
const tag = document.querySelector('${tag}');
const tell = () => {
  const least = tag.shadowRoot?.querySelector('dialog[open]') ? ${dialogHeight} : 0;
  const height = Math.max(least, Math.ceil(document.body.getBoundingClientRect().height));
  parent.postMessage({ type: 'huitou-size', height }, '*');
};
new ResizeObserver(tell).observe(document.body);
import('/embed/v1/${tag}.js').then(
  () => new MutationObserver(tell).observe(tag.shadowRoot, { subtree: true, attributeFilter: ['open'] }),
  () => {},
);
`;
