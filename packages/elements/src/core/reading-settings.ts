import { giveAnswers, pageAddress } from '@huitou/client/given-answers.js';
import { ownJson } from './own-json.ts';
import { SettingsController } from './settings-controller.ts';

/** Settings of a tag that shows answers of the API, which the page may have written into it as JSON. */
export class ReadingSettings extends SettingsController {
  #answers = '';
  #given = '';
  #children: MutationObserver | undefined;

  /** With answers in the tag and no API named, the page's own address, at which nothing is asked. */
  override get api(): string {
    return this.apiOr(this.#answers ? pageAddress() : undefined);
  }

  /** The answers are there before any is asked for. */
  hostUpdate(): void {
    const { element } = this;
    this.#answers = ownJson(element, true);
    const given = this.#answers && this.api + this.#answers;
    if (given === this.#given) return;
    this.#given = given;
    try {
      if (given) giveAnswers(this.api, this.#answers);
    } catch (error) {
      console.warn(`<${element.localName}>: its answers are no JSON: ${(error as Error).message}`);
    }
  }

  override hostConnected(): void {
    // A parser or a framework may put in after the tag what stands in it.
    this.#children ??= new MutationObserver(() => this.element.requestUpdate());
    this.#children.observe(this.element, { childList: true });
    super.hostConnected();
  }

  override hostDisconnected(): void {
    this.#children?.disconnect();
    super.hostDisconnected();
  }
}
