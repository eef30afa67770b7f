// Runs in the page. A hand-written element with the same DOM as a tag: what a frontend developer with the markup in
// hand and nothing else to serve would write. It clones a template and sets what differs.

import type { Drawn } from './plain-reviews.ts';

/** What is needed to write the same DOM by hand: the markup without its words, the words, and the style sheets. */
export interface Replica {
  readonly markup: string;
  readonly texts: readonly string[];
  readonly css: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  readonly nodes: number;
}

const serializer = new XMLSerializer();
const markupOf = (holder: Element): string =>
  [...holder.childNodes].map((child) => serializer.serializeToString(child)).join('');

/** A copy of what `from` holds without a renderer's markers, which are no part of what a person would write. */
function bare(from: Node, to: Element): Element {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.COMMENT_NODE || (child instanceof Text && child.data === '')) continue;
    const twin = child.cloneNode(false);
    to.appendChild(twin);
    if (twin instanceof Element) bare(child, twin);
  }
  return to;
}

/** Replaces every text with one letter and gives what was there. */
function takeTexts(holder: Element): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    texts.push((walker.currentNode as Text).data);
    (walker.currentNode as Text).data = 'x';
  }
  return texts;
}

const cssOf = ({ adoptedStyleSheets }: ShadowRoot): string[] =>
  adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n'));

/** Takes the DOM that a tag has drawn apart. */
export function takeApart(element: Element): Replica {
  const root = element.shadowRoot as ShadowRoot;
  const holder = bare(root, document.createElement('div'));
  const texts = takeTexts(holder);
  return {
    markup: markupOf(holder),
    texts,
    css: cssOf(root),
    attributes: [...element.attributes].map(({ name, value }) => [name, value] as const),
    nodes: holder.getElementsByTagName('*').length,
  };
}

/** The same for a list of reviews: the frame around it, and each review by itself. */
export function takeReviewsApart(element: Element): Drawn {
  const root = element.shadowRoot as ShadowRoot;
  const holder = bare(root, document.createElement('div'));
  const found = [...holder.querySelectorAll('[part=review]')];
  found[0]?.parentElement?.setAttribute('data-list', '');
  const reviews = found.map((review) => {
    review.remove();
    const one = document.createElement('div');
    one.append(review);
    const texts = takeTexts(one);
    return { markup: markupOf(one), texts };
  });
  const frameTexts = takeTexts(holder);
  return { frame: markupOf(holder), frameTexts, reviews, css: cssOf(root) };
}

/** Defines `<plain-twin>`: the hand-written element. */
export function defineTwin({ markup, texts, css, attributes }: Replica): void {
  const template = document.createRange().createContextualFragment(markup);
  const sheets = css.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  customElements.define(
    'plain-twin',
    class extends HTMLElement {
      constructor() {
        super();
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = sheets;
      }
      connectedCallback(): void {
        for (const [name, value] of attributes) if (!this.hasAttribute(name)) this.setAttribute(name, value);
        const copy = template.cloneNode(true);
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
        for (const text of texts) {
          walker.nextNode();
          (walker.currentNode as Text).data = text;
        }
        this.shadowRoot?.append(copy);
      }
    },
  );
}
