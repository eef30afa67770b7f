import type { TestRunnerConfig } from '@web/test-runner';

/** What a browser cannot do for a test, most of it only possible from outside the page, and why. Chromium can all. */
const lacking: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Firefox: {
    emulateMedia: 'Firefox ESR cannot be told from outside what the system prefers',
    gc: 'Firefox does not let a page collect garbage',
  },
  WebKit: {
    emulateMedia: 'WebKitWebDriver cannot say what the system prefers',
    gc: 'WebKitGTK does not let a page collect garbage',
    holdKey: 'the launcher of WebKit presses one key at a time',
    keyOffTheCurve: 'WebKitGTK ends its process over such a key',
  },
};

/** Answers the command "lack" of packages/contract/src/testing/needs.ts: a reason to skip, or nothing. */
export const abilities = (): NonNullable<TestRunnerConfig['plugins']>[number] => ({
  name: 'abilities',
  executeCommand: ({ command, payload, session }) =>
    command === 'lack' ? (lacking[session.browser.name]?.[String(payload)] ?? '') : undefined,
});
