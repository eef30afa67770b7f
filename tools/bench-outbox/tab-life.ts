import { setTimeout as wait } from 'node:timers/promises';
import type { Purchase } from '@huitou/contract/own-review.js';
import type { BrowserContext, Page } from 'playwright-core';
import { pick, type Random } from '../bench-moderation/draw.ts';
import { FormTab, type Writing } from './form-tab.ts';
import { deaths, type Death } from './kill-tab.ts';

/** Milliseconds that a reader waits for a draft to be there again. */
const patience = 5_000;

/** How long writing and sending take without a kill. Milliseconds. */
interface Lengths {
  readonly writing: number;
  readonly sending: number;
}

/** What was found when the page was opened again. */
interface Found {
  readonly state: string;
  readonly wrong: string[];
}

/** Writes and sends in a tab that lives on. */
export async function unkilled(context: BrowserContext, writing: Writing): Promise<Lengths> {
  const tab = await FormTab.open(context, writing);
  await tab.drawn();
  const start = performance.now();
  await tab.write();
  const written = performance.now();
  await tab.send();
  await tab.ended();
  await tab.page.close();
  return { writing: written - start, sending: performance.now() - written };
}

/** Writes, half of the times sends too, and is killed within it or a little after it. */
export async function untilKilled(
  tab: FormTab,
  { writing, sending }: Lengths,
  next: Random,
  kill: (page: Page, how: Death) => Promise<void>,
): Promise<void> {
  await tab.drawn();
  const sends = next() < 0.5;
  const ms = next() * 1.2 * (sends ? sending : writing);
  let work = tab.write();
  if (sends) {
    await work;
    work = tab.send();
  }
  // A hand whose page is gone fails at whatever it does.
  work.catch(() => {});
  await wait(ms);
  await kill(tab.page, pick(deaths, next));
}

/** Comes back: what its author was told is kept has to be there; then it is completed and sent. */
export async function comeBack(context: BrowserContext, writing: Writing, killed: FormTab): Promise<Found> {
  const wrong: string[] = [];
  const tab = await FormTab.open(context, writing);
  const { state } = await tab.drawn();
  if (state === 'ready') {
    const { text: typed = '', pictures = 0 } = killed.kept ?? {};
    // A draft is kept as it would be sent: without spaces around it.
    const text = typed.trim();
    const isThere = (): boolean => {
      const { latest } = tab;
      return latest !== undefined && latest.text.startsWith(text) && latest.pictures >= pictures;
    };
    for (const until = performance.now() + patience; !isThere() && performance.now() < until;) await wait(20);
    if (!isThere()) {
      const { latest } = tab;
      wrong.push(`was told that ${JSON.stringify(text)} with ${pictures} pictures is kept, and finds ${latest?.text}`);
    }
    await tab.write();
    await tab.send();
  }
  await tab.ended().catch((error: unknown) => wrong.push(String(error)));
  await tab.page.close();
  return { state: `${state}`, wrong: [...wrong, ...(await wrongState(writing, tab.latest?.state))] };
}

/** Whether a form shows what the server says of the review. */
async function wrongState({ address }: Writing, shown: string | undefined): Promise<string[]> {
  const asked = new URL(address).searchParams;
  const headers = { authorization: `Bearer ${asked.get('token')}` };
  const { review } = (await (await fetch(`${asked.get('api')}/v1/purchase`, { headers })).json()) as Purchase;
  return review?.state === shown ? [] : [`shows ${shown}, and the server says ${review?.state}`];
}
