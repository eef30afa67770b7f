import type { Session } from './chrome.ts';

/** An event of a browser's trace; times in microseconds, `tdur` of the thread's own CPU. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** What the main thread of a page did, in milliseconds. */
export interface MainThread {
  /** CPU of all its tasks. */
  readonly cpu: number;
  /** What each task took beyond 50 ms after the first paint: such a task keeps a press waiting. By CPU, and by the wall. */
  readonly blocking: number;
  readonly blockingWall: number;
}

const long = 50;

/** The mark that a page sets when it is drawn: tells its thread from those of other pages. */
export const drawnMark = 'bench-drawn';

function readMainThread(events: readonly TraceEvent[]): MainThread {
  const mark = events.find(({ name }) => name === drawnMark);
  if (!mark) throw new Error(`bench: the trace has no mark ${drawnMark}; the page has to set it`);
  const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  const painted = own.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? Infinity;
  const tasks = own.filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X');
  const beyond = (time: number): number => Math.max(0, time / 1000 - long);
  const after = tasks.filter(({ ts }) => ts > painted);
  return {
    cpu: tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    blocking: after.reduce((sum, { tdur = 0 }) => sum + beyond(tdur), 0),
    blockingWall: after.reduce((sum, { dur = 0 }) => sum + beyond(dur), 0),
  };
}

/**
 * Traces the browser during `work` and reads the main thread of the page that sets the mark. By the thread's CPU time,
 * since on a busy machine the wall's clock counts what other programs do.
 */
export async function traceMainThread(browser: Session, work: () => Promise<unknown>): Promise<MainThread> {
  const events: TraceEvent[] = [];
  const leave = browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  const complete = new Promise<void>((resolve) => {
    const done = browser.on('Tracing.tracingComplete', () => {
      done();
      resolve();
    });
  });
  const categories = 'toplevel,blink.user_timing,loading';
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await work();
  await browser.send('Tracing.end');
  await complete;
  leave();
  return readMainThread(events);
}
