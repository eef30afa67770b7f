import type { Form } from './shift-forms.ts';
import { formRuns } from './shift-form-runs.ts';
import { inboxRuns } from './shift-inbox-runs.ts';
import { liveRuns } from './shift-live-runs.ts';
import type { Run } from './shift-run.ts';

const waiting = ['loading', 'checking'] as const;

const fromScarce: Run = async (stage, { shown, scarce }, path) => {
  stage.publish('scarce');
  stage.hold();
  await stage.start(path);
  await stage.settle(...waiting);
  stage.answer('answer');
  const first = await stage.settle(scarce ?? 'ready');
  stage.publish('shown');
  await stage.returnLater();
  return { [`loading → ${scarce}`]: first, [`${scarce} → ready`]: await stage.settle(shown) };
};

/** Every change of state that an answer brings. */
const answers: readonly Run[] = [
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    const start = await stage.settle(...waiting);
    stage.answer('answer');
    return { 'page → loading': start, 'loading → ready': await stage.settle(shown) };
  },
  fromScarce,
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    await stage.settle(...waiting);
    stage.answer('fail');
    const first = await stage.settle('failed');
    stage.answer('answer');
    await stage.retry();
    return { 'loading → failed': first, 'failed → ready': await stage.settle(shown) };
  },
  async (stage, { shown }, path) => {
    stage.hold();
    await stage.start(path);
    await stage.settle(...waiting);
    await stage.setOffline(true);
    stage.answer('hang-up');
    const first = await stage.settle('offline');
    stage.answer('answer');
    await stage.setOffline(false);
    return { 'loading → offline': first, 'offline → ready': await stage.settle(shown) };
  },
];

const refused: Run = async (stage, _, path) => {
  await stage.start(`${path}?as=nobody`);
  return { 'loading → refused': await stage.settle('not-allowed') };
};

/** What only some tags meet. */
const own: Readonly<Record<string, readonly Run[]>> = { 'review-inbox': inboxRuns, 'merchant-insights': [refused] };

/** Every change of state that a tag can meet. */
export function runsOf({ tag, live, scarce }: Form): readonly Run[] {
  if (tag === 'repeat-buyer-review-form') return formRuns;
  if (live && tag !== 'live-review-ticker') return liveRuns;
  const some = answers.filter((run) => scarce !== null || run !== fromScarce);
  return [...some, ...(live ? liveRuns : []), ...(own[tag] ?? [])];
}
