import type { Browser } from 'playwright-core';

/** A span of a browser's trace; times in microseconds, `tdur` of the thread's own CPU. */
interface Span {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** All that is a page's script: as it is compiled and run, as a listener or frame is called, and what promises go on with. */
const script = new Set([
  'v8.compile',
  'v8.compileModule',
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.callFunction',
  'FunctionCall',
  'EventDispatch',
  'FireAnimationFrame',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** Work that a script can force to be done inside it, but that is not script. */
const forced = new Set(['UpdateLayoutTree', 'Layout', 'ParseHTML', 'ParseAuthorStyleSheet']);

/** Milliseconds of CPU that the spans of script took; what lies inside another one counts once. */
function scriptTime(spans: readonly Span[]): number {
  const threads = Map.groupBy(
    spans.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  let total = 0;
  for (const thread of threads.values()) {
    const inOrder = thread.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
    let scriptEnd = -1;
    let forcedEnd = -1;
    for (const { name, ts, dur = 0, tdur = 0 } of inOrder) {
      if (script.has(name) && ts >= scriptEnd) {
        total += tdur;
        scriptEnd = ts + dur;
      } else if (forced.has(name) && ts < scriptEnd && ts >= forcedEnd) {
        total -= tdur;
        forcedEnd = ts + dur;
      }
    }
  }
  return total / 1000;
}

/** What the browser's pages spent on script during `work`, in milliseconds of CPU. */
export async function scriptOf(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const spans: Span[] = [];
  session.on('Tracing.dataCollected', ({ value }) => spans.push(...(value as unknown as Span[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,toplevel,v8,blink',
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return scriptTime(spans);
}
