import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../browser.ts';
import { openBusyRoom } from './busy-room.ts';
import { measureHeld, type Held } from './held.ts';
import { stopClock } from './stopped-clock.ts';

export interface Day {
  /** Reviews that were written, and of these those that the page showed. */
  readonly written: number;
  readonly shown: number;
  /** After the first hour (of a single one: after a third), and at the end. */
  readonly first: Held;
  readonly last: Held;
}

export interface DayOptions {
  readonly hours: number;
  /** Seconds between two reviews. */
  readonly every: number;
  /** Called with the hours that are over. */
  readonly progress?: (hours: number, held: Held) => void;
}

const words = `document.querySelector('live-review-ticker')?.shadowRoot?.querySelector('.words')?.textContent ?? ''`;

/** Milliseconds of the page's time within which it has to have asked for what was written; and at a time, while it need not. */
const patience = 20_000;
const stride = 3_000;

/**
 * Replays hours of a busy room against the page for broadcast software, in a real browser and against a real server. The
 * clock of the page is stopped and goes on only when the network has brought what was said, so a day takes minutes and
 * its timers, pauses and turns are those of a day.
 */
export async function playDay({ hours, every, progress }: DayOptions): Promise<Day> {
  const reviews = Math.floor((hours * 3_600) / every);
  const room = await openBusyRoom(reviews + 1);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(stopClock);
    const session = await page.context().newCDPSession(page);
    /** Answers with reviews so far. */
    const reads = { count: 0 };
    page.on('response', (answer) => void (reads.count += answer.url().includes('/reviews?') ? 1 : 0));
    /** @returns the words that are on the page then. By the same few scripts each time, which the engine compiles once. */
    const pass = async (milliseconds: number): Promise<string> => {
      room.now += milliseconds;
      const expression = `clock.pass(${milliseconds}).then(() => ${words})`;
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return String(result.value);
    };
    /** @returns the milliseconds of the page's time that it took. */
    const untilRead = async (before: number): Promise<number> => {
      let spent = 0;
      for (; reads.count === before && spent < patience; spent += 100) {
        await pass(100);
        // The network has its own clock.
        await wait(20);
      }
      return spent;
    };
    await page.goto(room.overlay);
    await untilRead(0);
    // It listens.
    await pass(1_000);
    let [shown, first]: [number, Held | undefined] = [0, undefined];
    for (let n = 1; n <= reviews; n++) {
      const before = reads.count;
      await room.write(n, `Word number ${n}. `.padEnd(60 + (n % 5) * 40, 'crisp and sweet, as last year; '));
      let spent = await untilRead(before);
      if (n % 3 === 0) {
        const unanswered = reads.count;
        await room.reply(n, `Thank you for word ${n}.`);
        spent += await untilRead(unanswered);
      }
      let isSeen = false;
      for (; spent < every * 1_000; spent += stride) {
        isSeen = (await pass(Math.min(stride, every * 1_000 - spent))).includes(`Word number ${n}.`) || isSeen;
      }
      if (isSeen) shown++;
      const over = (n * every) / 3_600;
      if (!Number.isInteger(over * (hours > 1 ? 1 : 3))) continue;
      const now = await measureHeld(session);
      first ??= now;
      progress?.(over, now);
    }
    const last = await measureHeld(session);
    return { written: reviews, shown, first: first ?? last, last };
  } finally {
    await browser.close();
    await room.stop();
  }
}
