import type { CSSResult, CSSResultOrNative, ReactiveController, ReactiveElement } from '@lit/reactive-element';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** A style sheet belongs to one document: in a frame, another window or picture-in-picture it has to be made there. */
function sheetIn(document: Document, style: CSSResultOrNative): CSSStyleSheet | undefined {
  const view = document.defaultView;
  if (!('cssText' in style) || !view) return;
  const known = made.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(document, known);
  let sheet = known.get(style);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    known.set(style, sheet);
  }
  return sheet;
}

/** Puts the styles of a tag's class on its shadow root, in whichever document it stands. */
export class StylesController implements ReactiveController {
  readonly #host: ReactiveElement;
  #document: Document | undefined;
  #styles: readonly CSSResultOrNative[];

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#styles = (host.constructor as typeof ReactiveElement).elementStyles;
    host.addController(this);
  }

  /** Styles of a part that is loaded later. */
  add(...styles: readonly CSSResult[]): void {
    this.#styles = [...this.#styles, ...styles.filter((style) => !this.#styles.includes(style))];
    this.#adopt();
  }

  hostConnected(): void {
    if (this.#document !== this.#host.ownerDocument) this.#adopt();
  }

  #adopt(): void {
    this.#document = this.#host.ownerDocument;
    const { renderRoot } = this.#host;
    const sheets = this.#styles.flatMap((style) => sheetIn(this.#host.ownerDocument, style) ?? []);
    (renderRoot as ShadowRoot).adoptedStyleSheets = sheets;
  }
}
