import type { BrowserContext, Page } from 'playwright-core';
import messages from '../../packages/elements/src/repeat-buyer-review-form/form-messages/en.ts';
import type { FormShown } from './form-page.ts';
import { smallPng } from './small-picture.ts';

/** What somebody writes about one purchase. */
export interface Writing {
  /** Address of the page with the form. */
  readonly address: string;
  readonly text: string;
  /** Which picture. */
  readonly picture: number;
}

const settled = /^(published|held|folded)$/;
/** Milliseconds until a form has to be where it is waited for. */
const patience = 30_000;

/** A tab with the form, and the hand of its author. */
export class FormTab {
  readonly page: Page;
  /** All that was seen in it, the latest last. */
  readonly seen: FormShown[] = [];
  readonly #writing: Writing;
  #changed = (): void => {};

  private constructor(page: Page, writing: Writing) {
    this.page = page;
    this.#writing = writing;
  }

  static async open(context: BrowserContext, writing: Writing): Promise<FormTab> {
    const page = await context.newPage();
    const tab = new FormTab(page, writing);
    await page.exposeBinding('told', (_, shown: FormShown) => {
      tab.seen.push(shown);
      tab.#changed();
    });
    await page.goto(writing.address);
    return tab;
  }

  get latest(): FormShown | undefined {
    return this.seen.at(-1);
  }

  /** What its author was told is kept. */
  get kept(): FormShown | undefined {
    return this.seen.findLast(({ kept }) => kept);
  }

  /** Resolves with what is seen once it is so. @throws if it is not in half a minute. */
  async until(what: string, isSo: (shown: FormShown) => boolean): Promise<FormShown> {
    const start = performance.now();
    for (;;) {
      const { latest } = this;
      if (latest && isSo(latest)) return latest;
      const left = patience - (performance.now() - start);
      if (left <= 0) throw new Error(`is ${latest?.state} ${latest?.code} after ${patience / 1000} s, not ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** A state that a person can do something in, or rely on. */
  readonly drawn = (): Promise<FormShown> => this.until('drawn', ({ state }) => !/^(idle|loading)$/.test(state));
  readonly ended = (): Promise<FormShown> => this.until('taken in', ({ state }) => settled.test(state));

  /** Writes what is missing: the text on from what is there, a picture, how it was liked. */
  async write(): Promise<void> {
    const { text, picture } = this.#writing;
    const field = this.page.locator('textarea');
    const there = await field.inputValue();
    await field.focus();
    await field.press('End');
    await field.pressSequentially(text.slice(there.length), { delay: 4 });
    if ((await this.page.locator('[part=picture]').count()) === 0) {
      const file = { name: 'one.png', mimeType: 'image/png', buffer: smallPng(picture) };
      await this.page.locator('input[type=file]').setInputFiles(file);
      await this.until('with its picture', ({ pictures }) => pictures === 1);
    }
    await this.page.locator('.loves label').last().click();
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: messages.send, exact: true }).click();
  }
}
