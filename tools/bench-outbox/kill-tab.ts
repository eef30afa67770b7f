import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How a tab ends: by its own fault, by the system's, or by its reader's hand. */
export const deaths = ['crash', 'SIGKILL', 'close'] as const;
export type Death = (typeof deaths)[number];

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return [{ pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}

/** The processes that draw the pages of the browser which has its profile there. Linux only. */
export function renderersOf(profile: string): number[] {
  const all = processes();
  const family = new Set(
    all.filter(({ command }) => command.includes(`--user-data-dir=${profile}`)).map(({ pid }) => pid),
  );
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid, command }) => family.has(pid) && command.includes('--type=renderer')).map(({ pid }) => pid);
}

/**
 * Ends a tab at once. Resolves when it is gone.
 *
 * @param others renderers that draw something else.
 */
export async function killTab(page: Page, how: Death, profile: string, others: readonly number[]): Promise<void> {
  if (how !== 'close') {
    const crashed = page.waitForEvent('crash');
    if (how === 'SIGKILL') {
      for (const pid of renderersOf(profile)) if (!others.includes(pid)) process.kill(pid, 'SIGKILL');
    } else {
      const session = await page.context().newCDPSession(page);
      // Nobody is left to answer.
      session.send('Page.crash').catch(() => {});
    }
    await crashed;
  }
  await page.close();
}
