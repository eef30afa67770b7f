import type { Run } from './shift-run.ts';

/** What a stream brings while a tag is seen: a new review, the answer to it, and the first one of a merchant without any. */
export const liveRuns: readonly Run[] = [
  async (stage, { shown }, path) => {
    await stage.start(path);
    await stage.settle(shown);
    await stage.streaming();
    const coming = stage.updated();
    stage.publish('one-more');
    await coming;
    const came = await stage.settle(shown);
    const answered = stage.updated();
    stage.publish('answered');
    await answered;
    return { 'ready → a new review comes': came, 'a new review → its answer joins it': await stage.settle(shown) };
  },
  async (stage, { tag, shown, scarce }, path) => {
    stage.publish('scarce');
    await stage.start(path);
    await stage.settle(scarce ?? shown);
    await stage.streaming();
    const coming = stage.updated();
    stage.publish('shown');
    await coming;
    if (tag === 'repeat-buyer-reviews') {
      const offered = await stage.settle(scarce ?? shown);
      await stage.press('[part=arrived]');
      return { 'empty → a first review is offered': offered, 'offered → ready, by a press': await stage.settle(shown) };
    }
    return { [`${scarce} → ready, by the stream`]: await stage.settle(shown, 'collecting') };
  },
];
