import { methodOf } from '@huitou/client/method-of.js';
import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodAnswer } from '@huitou/contract/method-document.js';
import { sheetOf } from '../shared/css.ts';
import { h, type Drawing } from '../shared/draw.ts';
import { note } from '../shared/notes.ts';
import { QueryController } from '../shared/query-controller.ts';
import { StringsController } from '../shared/strings.ts';
import type { Widget } from '../shared/widget.ts';
import { basis, source, verdict } from './facts.ts';
import { counted, inputs, ruleOf, steps } from './method-face.ts';
import type { MethodWords } from './method-strings/words.ts';
import { methodStyles } from './method-panel.styles.ts';
import type { IndexWords } from './strings/words.ts';

const tables = {
  en: () => import('./method-strings/en.ts'),
  zh: () => import('./method-strings/zh-cn.ts'),
  ar: () => import('./method-strings/ar.ts'),
};

/** The method in words, with the merchant's own inputs: a dialog, loaded when a reader first asks for it. */
export class MethodPanel {
  readonly #host: Widget;
  readonly #words: StringsController<MethodWords>;
  readonly #method: QueryController<MethodAnswer>;
  #version = '';

  constructor(host: Widget) {
    this.#host = host;
    this.#words = new StringsController<MethodWords>(host, tables);
    this.#method = new QueryController<MethodAnswer>(
      host,
      () => this.#version,
      () => methodOf(host.address, this.#version),
    );
    host.renderRoot.adoptedStyleSheets.push(sheetOf(methodStyles));
  }

  /** Opens it; Escape, the button and a press beside it close it, and focus goes back to where it was. */
  open(): void {
    this.#host.renderRoot.querySelector('dialog')?.showModal();
  }

  render(index: IndexWords, snapshot: IndexSnapshot): Drawing {
    if (this.#version !== snapshot.method) {
      this.#version = snapshot.method;
      this.#host.requestUpdate();
    }
    const words = this.#words.current;
    const remote = this.#method.current;
    const close = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close();
    return h(
      'dialog',
      {
        part: 'method',
        'aria-label': words?.title ?? index.how,
        // A press on the dialog itself, not on what is in it, was on the backdrop.
        onclick: (event) => event.target === event.currentTarget && close(event),
      },
      h(
        'div',
        { class: 'base panel', lang: index.lang, dir: index.dir },
        h('h2', {}, words?.title ?? index.how),
        h('button', { class: 'close', 'aria-label': words?.close, onclick: close }, '×'),
        h(
          'p',
          { class: 'lead' },
          h('b', {}, snapshot.merchant.name),
          ' · ',
          h('span', { 'data-level': snapshot.level }, verdict(index, snapshot)),
        ),
        basis(index, snapshot),
        h('p', { class: 'quiet' }, source(index, snapshot, this.#host.address)),
        note(index, remote, this.#method.retry),
        words && 'value' in remote
          ? h('div', {}, ...this.#body(words, snapshot, remote.value))
          : h('p', { role: 'status' }, remote.is === 'failed' ? '' : index.loading),
      ),
    );
  }

  #body(words: MethodWords, snapshot: IndexSnapshot, { document, hash }: MethodAnswer): Drawing[] {
    const href = `${this.#host.address}/v1/methods/${encodeURIComponent(document.version)}`;
    return [
      ...inputs(words, snapshot, document),
      ...counted(words, document),
      ...steps(words, ruleOf(words, snapshot, document)),
      h(
        'p',
        { class: 'quiet' },
        h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words.document),
        ' ',
        h('code', {}, `SHA-256 ${hash.slice(0, 16)}…`),
      ),
    ];
  }
}
