import type { Run } from './shift-run.ts';

const words = 'The tea is as good as the last, and it came a day early. Somebody should read the chat, though.';

/** What becomes of a review on its way from a draft: each end in a page of its own. */
const endsAs =
  (buyer: string, state: string): Run =>
  async (stage, _, path) => {
    await stage.start(`${path}?as=${buyer}`);
    const begun = await stage.settle('ready');
    await stage.write(words);
    const written = await stage.settle('ready');
    await stage.press('[part=send]');
    return {
      [`loading → ready, as ${buyer}`]: begun,
      'ready → draft': written,
      [`draft → ${state}`]: await stage.settle(state),
    };
  };

/** Every state of the form. */
export const formRuns: readonly Run[] = [
  async (stage, _, path) => {
    stage.hold();
    await stage.start(path);
    const start = await stage.settle('loading');
    stage.answer('answer');
    return { 'page → loading': start, 'loading → ready': await stage.settle('ready') };
  },
  async (stage, _, path) => {
    await stage.start(path);
    await stage.settle('ready');
    await stage.write(words);
    await stage.settle('ready');
    stage.answer('fail');
    await stage.press('[part=send]');
    const waits = await stage.settle('waiting');
    stage.answer('answer');
    await stage.press('[part=retry]');
    const sent = await stage.settle('published');
    await stage.press('.actions .link');
    const asked = await stage.settle('published');
    await stage.press('.danger');
    return {
      'draft → waiting': waits,
      'waiting → sent': sent,
      'sent → whether to erase, by a press': asked,
      'sent → erased': await stage.settle('erased'),
    };
  },
  async (stage, _, path) => {
    await stage.start(path);
    await stage.settle('ready');
    await stage.write(words);
    await stage.settle('ready');
    stage.answer('refuse');
    await stage.press('[part=send]');
    return { 'draft → refused': await stage.settle('refused') };
  },
  async (stage, _, path) => {
    stage.answer('fail');
    await stage.start(path);
    const first = await stage.settle('ready');
    stage.answer('answer');
    await stage.retry();
    return { 'loading → ready, not checked': first, 'not checked → checked': await stage.settle('ready') };
  },
  endsAs('held', 'held'),
  endsAs('folded', 'folded'),
  ...['first-time', 'unknown-order', 'linked', 'expired'].map((buyer): Run => async (stage, _, path) => {
    await stage.start(`${path}?as=${buyer}`);
    return { [`loading → not allowed, as ${buyer}`]: await stage.settle('not-allowed') };
  }),
  async (stage, _, path) => {
    await stage.start(`${path}?as=written`);
    return { 'loading → has written before': await stage.settle('published') };
  },
];
