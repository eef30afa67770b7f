import type { Run } from './shift-run.ts';

/** What the staff do: open a review, write an answer, send it while the API fails, and send it again. */
export const inboxRuns: readonly Run[] = [
  async (stage, { shown }, path) => {
    await stage.start(path);
    await stage.settle(shown);
    await stage.press('[part=row] button');
    const opened = await stage.settle(shown);
    await stage.writeInto('[part=text-field]', 'Somebody reads the chat from tonight on.');
    const written = await stage.settle(shown);
    stage.answer('fail');
    await stage.press('[part=send]');
    const failed = await stage.settle(shown, 'stale');
    stage.answer('answer');
    await stage.press('[part=send]');
    return {
      'list → review': opened,
      'review → draft of an answer': written,
      'draft → not sent': failed,
      'not sent → answered': await stage.settle(shown),
    };
  },
  async (stage, _, path) => {
    await stage.start(`${path}?as=nobody`);
    return { 'loading → invalid': await stage.settle('invalid', 'no-token') };
  },
];
