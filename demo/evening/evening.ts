import { randomUUID } from 'node:crypto';
import type { ReviewDraft, Submission } from '@huitou/contract/own-review.js';
import type { ShopBackend } from './shop-backend.ts';

/** Something that is said in the live room beside the film: by a viewer, the host, or the room itself. */
export interface ChatLine {
  readonly from: string;
  readonly kind: 'viewer' | 'regular' | 'host' | 'room';
  readonly text: string;
}

/** A step of the script: seconds after the beginning, and what happens. */
interface Step {
  readonly at: number;
  readonly play: (stage: Stage) => Promise<void> | void;
}

/** What a step may do: all of it by the routes that anybody's platform, buyer or merchant uses. */
interface Stage {
  say(line: ChatLine): void;
  buy(buyer: string, daysAgo?: number): Promise<string>;
  write(buyer: string, order: string, draft: ReviewDraft): Promise<Submission>;
  answer(review: string, text: string): Promise<void>;
  /** What this evening has brought so far, by name. */
  readonly kept: Map<string, string>;
}

const viewer =
  (from: string, text: string) =>
  (stage: Stage): void =>
    stage.say({ from, kind: 'viewer', text });
const asks =
  (text: string) =>
  (stage: Stage): void =>
    stage.say({ from: '老周', kind: 'regular', text });
const room = (text: string): ChatLine => ({ from: '', kind: 'room', text });

/** Two minutes: the regular asks and nobody reads it, writes, is answered, and comes back. */
const script: readonly Step[] = [
  { at: 0, play: ({ say }) => say(room('开播了')) },
  {
    at: 1,
    async play({ buy, kept }) {
      kept.set('complaint-order', await buy('laozhou', 3));
      kept.set('praise-order', await buy('xiaohe', 3));
    },
  },
  { at: 4, play: viewer('果果妈', '今天的甜吗？') },
  { at: 8, play: asks('还有小果吗？') },
  { at: 13, play: viewer('路过', '主播今天气色不错') },
  {
    at: 17,
    async play({ say, buy }) {
      await buy('xiaohe');
      say(room('小*禾 下单了'));
    },
  },
  { at: 21, play: asks('小果还有没有？') },
  {
    at: 26,
    async play({ write, kept }) {
      await write('xiaohe', kept.get('praise-order') ?? '', {
        text: '又脆又甜，到手没有一个坏的。主播每一筐都剪开给我们看，说得跟寄来的一样。',
        stars: { quality: 5, content: 5, returning: 5 },
        lang: 'zh-CN',
        wouldBuyAgain: true,
      });
    },
  },
  { at: 33, play: asks('问了三遍了，小果还有吗') },
  { at: 38, play: ({ say }) => say({ from: '主播', kind: 'host', text: '来，看这一筐，刚下树的！' }) },
  {
    at: 46,
    async play({ write, kept }) {
      const { review, state } = await write('laozhou', kept.get('complaint-order') ?? '', {
        text: '果子还是那么好。可今晚在弹幕里问了三遍还有没有小果，没一个人理，老客说话跟没说一样。',
        stars: { quality: 5, service: 3, content: 2 },
        lang: 'zh-CN',
        wouldBuyAgain: true,
      });
      kept.set('complaint', review);
      kept.set('state', state);
    },
  },
  {
    at: 66,
    async play({ answer, kept, say }) {
      if (kept.get('state') === 'held') return say(room('评价在等人看'));
      await answer(
        kept.get('complaint') ?? '',
        '老周，是我没看见，不找借口。从现在起有一位同事只看弹幕，您问的小果还有六箱，给您留一箱。',
      );
    },
  },
  { at: 74, play: ({ say }) => say({ from: '主播', kind: 'host', text: '老周问小果：有！给您留着呢。' }) },
  { at: 82, play: asks('念到我了，哈哈') },
  { at: 88, play: viewer('果果妈', '这家真看弹幕') },
  {
    at: 94,
    async play({ buy, say, kept }) {
      kept.set('return-order', await buy('laozhou'));
      say(room('老* 又下单了'));
    },
  },
  {
    at: 106,
    async play({ write, kept }) {
      await write('laozhou', kept.get('return-order') ?? '', {
        text: '刚才那句话念出来了，人要的就是有人听。又下了一单，接着买。',
        stars: { service: 5, content: 5, returning: 5 },
        lang: 'zh-CN',
        wouldBuyAgain: true,
      });
    },
  },
  { at: 118, play: ({ say }) => say(room('今晚到这里，明晚见')) },
];

/** Seconds from the first step to the last. */
const length = Math.max(...script.map(({ at }) => at));

export interface EveningOptions {
  readonly backend: ShopBackend;
  /** Where the API answers. */
  readonly api: string;
  readonly onError: (error: unknown) => void;
  /** Milliseconds that a second of the script takes: less in a test. */
  readonly second?: number;
}

/** Plays the script of an evening, as often as somebody asks for it; one at a time. */
export class Evening {
  readonly #options: EveningOptions;
  readonly #listeners = new Set<(line: ChatLine) => void>();
  #timers: readonly NodeJS.Timeout[] = [];
  #steps: Promise<void> = Promise.resolve();
  #playing = false;

  constructor(options: EveningOptions) {
    this.#options = options;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Calls back with what is said from now on. Returns the way to stop. */
  listen(listener: (line: ChatLine) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Begins, unless one is on. @returns whether it began. */
  start(): boolean {
    if (this.#playing) return false;
    this.#playing = true;
    const { second = 1000 } = this.#options;
    const kept = new Map<string, string>();
    this.#timers = script.map((step) => setTimeout(() => this.#play(step, kept), step.at * second));
    return true;
  }

  /** Breaks off; steps that have begun end first. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#steps;
    this.#playing = false;
  }

  /** One after the other, however slow an answer is: the reply needs the review. */
  #play(step: Step, kept: Map<string, string>): void {
    const before = this.#steps;
    this.#steps = (async () => {
      await before;
      try {
        await step.play(this.#stage(kept));
      } catch (error) {
        this.#options.onError(error);
      }
      if (step.at === length) this.#playing = false;
    })();
  }

  #stage(kept: Map<string, string>): Stage {
    const { backend, api } = this.#options;
    return {
      kept,
      say: (line) => {
        for (const listener of this.#listeners) listener(line);
      },
      buy: (buyer, daysAgo) => backend.order(buyer, daysAgo),
      write: async (buyer, order, draft) => {
        const token = await backend.tokenFor(buyer, order, 1);
        return ask<Submission>(`${api}/v1/reviews`, 'POST', token, draft);
      },
      answer: async (review, text) => {
        const token = await backend.hostToken();
        const draft = { text, remedy: { kind: 'room-change', note: '有同事专看弹幕' } };
        await ask(`${api}/v1/merchant/reviews/${review}/reply`, 'PUT', token, draft);
      },
    };
  }
}

async function ask<T>(address: string, method: string, token: string, body: object): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok)
    throw new Error(`${address}: answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return (await response.json()) as T;
}
