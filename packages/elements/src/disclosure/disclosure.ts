import { nothing } from 'lit';
import type { StylesController } from '../core/styles-controller.ts';
import { OwnWords } from '../messages/own-words.ts';
import type { Disclosed } from './disclosed.ts';
import { disclosureStyles } from './disclosure.styles.ts';
import { disclosureView } from './disclosure-view.ts';
import { catalog } from './messages/catalog.ts';
import type { DisclosureMessages } from './messages/disclosure-messages.ts';

/** The disclosure of a tag, with its words in the language that the tag speaks at the moment. */
export class Disclosure extends OwnWords<DisclosureMessages> {
  constructor(host: { requestUpdate(): void }, styles: StylesController) {
    super(host, catalog, 'disclosure');
    styles.add(disclosureStyles);
  }

  view(lang: string, disclosed: Disclosed): unknown {
    const messages = this.in(lang);
    return messages ? disclosureView(messages, disclosed) : nothing;
  }
}
