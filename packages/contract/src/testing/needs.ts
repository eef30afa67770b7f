import { executeServerCommand } from '@web/test-runner-commands';

/** What not every browser can do, see tools/engines/abilities.ts. */
type Ability = 'emulateMedia' | 'gc' | 'holdKey' | 'keyOffTheCurve';

/** Skips the test or hook that asks, and says why, where the browser cannot do what it needs. Chromium can. */
export async function needs(test: Mocha.Context, ability: Ability): Promise<void> {
  const why = await executeServerCommand<string, Ability>('lack', ability);
  if (!why) return;
  console.warn(`Skipped, ${why}: ${test.test?.fullTitle()}`);
  test.skip();
}
