// Runs in the page: a name, a score and a count with one drawing of stars, as a good frontend developer writes them by
// hand. One shadow root with eight nodes, one style sheet for the whole page, data set by property.
import { starPaths } from './stars.ts';

export interface PlainBadgeData {
  readonly name: string;
  readonly score: number;
  /** 0 to 5. */
  readonly stars: number;
  readonly count: number;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: inline-block; height: 32px; padding: 0 12px 0 10px; border-radius: 99px; background: #f6efe9;
    color: #3a2415; font: 600 13px/32px system-ui, sans-serif; white-space: nowrap }
  svg { width: 80px; height: 16px; margin: 0 6px; fill: #d9480f; vertical-align: -3px }
  small { margin-inline-start: 6px; color: #6b5a50; font-weight: 400 }`);
const template = document
  .createRange()
  .createContextualFragment(
    '<b> </b><svg viewBox="0 0 100 20" role="img"><path></path></svg><span> </span><small> </small>',
  );
const number = new Intl.NumberFormat('en');

export class PlainBadge extends HTMLElement {
  readonly #name: Text;
  readonly #stars: SVGSVGElement;
  readonly #path: SVGPathElement;
  readonly #score: Text;
  readonly #count: Text;
  /** As the tags say it, so that one question fits all. */
  state = 'loading';

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const [name, stars, score, count] = (template.cloneNode(true) as DocumentFragment).children;
    this.#name = name?.firstChild as Text;
    this.#stars = stars as SVGSVGElement;
    this.#path = stars?.firstChild as SVGPathElement;
    this.#score = score?.firstChild as Text;
    this.#count = count?.firstChild as Text;
    root.append(name as Node, stars as Node, score as Node, count as Node);
  }

  set data({ name, score, stars, count }: PlainBadgeData) {
    this.#name.data = name;
    this.#stars.setAttribute('aria-label', `${stars} of 5`);
    this.#path.setAttribute('d', starPaths[stars] ?? '');
    this.#score.data = number.format(score);
    this.#count.data = `${number.format(count)} buyers`;
    this.state = 'ready';
  }
}

customElements.define('plain-badge', PlainBadge);
