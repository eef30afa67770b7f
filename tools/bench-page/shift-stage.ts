import type { Page } from 'playwright-core';
import type { FixtureMerchant } from '@huitou/mock/fixtures.js';
import { smallPng } from '../bench-outbox/small-picture.ts';
import { merchantOf, merchants, oneMore, renamed } from './market.ts';
import type { Form } from './shift-forms.ts';
import { findRetry, putBackLater } from './shift-in-page.ts';
import type { Conduct, Site } from './site.ts';

/** One entry of the browser's own measure. */
export interface Shift {
  readonly value: number;
  /** Within half a second of a press: the browser's total leaves it out. */
  readonly pressed: boolean;
  /** Widths of the columns in which something moved. */
  readonly columns: readonly number[];
  /** What moved, from which line of pixels to which. */
  readonly what: readonly string[];
}

/** The browser was quicker than the bench: what moved then is not the tag's. */
export class MissedFrame extends Error {}

/** Milliseconds in which a tag has to be where it is waited for. */
const patience = 15_000;

type StateOf = Element & { readonly state?: string };

/** A page with one form of a tag in every column, and the hand that turns the API. */
export class ShiftStage {
  readonly #page: Page;
  readonly #site: Site;
  readonly #form: Form;
  #open: (conduct: Conduct) => void = () => {};

  constructor(page: Page, site: Site, form: Form) {
    this.#page = page;
    this.#site = site;
    this.#form = form;
  }

  /** Lets every request to the API wait for {@link answer}. */
  hold(): void {
    const held = new Promise<Conduct>((resolve) => (this.#open = resolve));
    this.#site.conduct = () => held;
  }

  /** Ends the wait, and behaves like this from now on. */
  answer(conduct: Conduct): void {
    this.#site.conduct = () => conduct;
    this.#open(conduct);
  }

  /** Gives the merchant the data that it has, or too little of them. */
  publish(what: 'shown' | 'scarce' | 'one-more' | 'answered'): void {
    const full = merchantOf(merchants.ready);
    const little = renamed(merchantOf(merchants.collecting), { id: merchants.ready, name: full.index.merchant.name });
    const data = {
      shown: full,
      scarce: { ...little, reviews: [] },
      'one-more': oneMore(full),
      answered: oneMore(full, 'Two more in the box tonight, for an old friend!'),
    } satisfies Record<typeof what, FixtureMerchant>;
    this.#site.reader.publish(data[what]);
    this.#site.renew();
  }

  async start(path: string): Promise<void> {
    this.#site.asked.length = 0;
    await this.#page.goto(this.#site.origin + path);
  }

  /** Waits until the tags of all columns are in one of the states and nothing is on its way; gives what moved meanwhile. */
  async settle(...states: readonly string[]): Promise<readonly Shift[]> {
    const arrived = this.#page.waitForFunction(
      ([tag, wanted]) =>
        [...document.querySelectorAll(tag)].every((one) =>
          wanted.includes((one as StateOf).state ?? one.getAttribute('state') ?? ''),
        ),
      [this.#form.tag, states] as const,
      { timeout: patience },
    );
    await arrived.catch(async () => {
      const shown = await this.#page.evaluate(
        (tag) => [...document.querySelectorAll(tag)].map((one) => (one as StateOf).state ?? one.getAttribute('state')),
        this.#form.tag,
      );
      throw new Error(`is ${shown.join(', ')} after ${patience / 1000} s, not ${states.join(' or ')}`);
    });
    return this.#page.evaluate(async () => {
      // Long enough for what begins to move only when the state is there.
      for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
      return (globalThis as unknown as { takeShifts(): Shift[] }).takeShifts();
    });
  }

  /** Asks again as a reader does, by the first button for it in sight; else as a browser does that is online again. */
  async retry(): Promise<void> {
    // Those that ask for themselves alone have a button each.
    if (this.#form.token) return this.press('[part~=retry]');
    const spot = await this.#page.evaluate(findRetry, this.#form.tag);
    if (spot) await this.#page.mouse.click(spot.x, spot.y);
    else await this.#page.evaluate(() => dispatchEvent(new Event('online')));
  }

  /** Takes the tags out of the page and puts them back a minute later by the page's clocks, before a frame is drawn. */
  async returnLater(): Promise<void> {
    const unseen = await this.#page.evaluate(putBackLater, this.#form.tag);
    if (!unseen)
      throw new MissedFrame(`<${this.#form.tag}>: a frame was drawn while it was out of the page; run it again`);
  }

  /** Waits until the page hears what happens. */
  async streaming(): Promise<void> {
    const opened = (): boolean => this.#site.asked.some((address) => address.startsWith('/v1/live'));
    for (const until = performance.now() + patience; !opened(); await this.#page.waitForTimeout(50)) {
      if (performance.now() > until) throw new Error(`<${this.#form.tag}>: opened no stream in ${patience / 1000} s`);
    }
    await this.#page.waitForTimeout(500);
  }

  /** Resolves when what a live event makes the page ask for has been answered. */
  async updated(): Promise<void> {
    await this.#page.waitForResponse((answer) => answer.url().includes('/v1/merchants/'), { timeout: patience });
    await this.#page.waitForTimeout(700);
  }

  /** Writes into every form as its author does: with the keyboard, and a picture. */
  async write(text: string): Promise<void> {
    await this.press('.loves label:last-child');
    await this.writeInto('textarea', text);
    for (const input of await this.#page.locator(`${this.#form.tag} input[type=file]`).all()) {
      await input.setInputFiles({ name: 'one.png', mimeType: 'image/png', buffer: smallPng(7) });
    }
  }

  async writeInto(selector: string, text: string): Promise<void> {
    for (const field of await this.#page.locator(`${this.#form.tag} ${selector}`).all()) {
      if (!(await field.isVisible())) continue;
      await field.focus();
      await this.#page.keyboard.insertText(text);
    }
  }

  /** Presses the first such button of every tag that shows one, without a hand, so that nothing is excused. */
  async press(selector: string): Promise<void> {
    await this.#page.evaluate(
      ([tag, wanted]) => {
        for (const one of document.querySelectorAll(tag)) one.shadowRoot?.querySelector<HTMLElement>(wanted)?.click();
      },
      [this.#form.tag, selector] as const,
    );
  }

  setOffline = (offline: boolean): Promise<void> => this.#page.context().setOffline(offline);
}
