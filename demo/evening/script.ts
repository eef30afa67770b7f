import { eveningBuyers } from '../market/stories.ts';
import type { ChatLine, Stage } from './stage.ts';

/** A step of the script: seconds after the beginning, and what happens. */
export interface Step {
  readonly at: number;
  readonly play: (stage: Stage) => Promise<void> | void;
}

const { regular, other } = eveningBuyers;

const viewer =
  (from: string, text: string) =>
  (stage: Stage): void =>
    stage.say({ from, kind: 'viewer', text });
const asks =
  (text: string) =>
  (stage: Stage): void =>
    stage.say({ from: regular.name, kind: 'regular', text });
const room = (text: string): ChatLine => ({ from: '', kind: 'room', text });

/** Two minutes: the regular asks and nobody reads it, writes, is answered, and comes back. */
export const script: readonly Step[] = [
  {
    at: 0,
    async play({ goOnAir, say }) {
      say(room('开播了'));
      await goOnAir();
    },
  },
  {
    at: 1,
    async play({ buy, kept }) {
      kept.set('complaint-order', await buy(regular.id, 3));
      kept.set('praise-order', await buy(other.id, 3));
    },
  },
  { at: 4, play: viewer('果果妈', '今天的甜吗？') },
  { at: 8, play: asks('还有小果吗？') },
  { at: 13, play: viewer('路过', '主播今天气色不错') },
  {
    at: 17,
    async play({ say, buy }) {
      await buy(other.id);
      say(room(`${other.name} 下单了`));
    },
  },
  { at: 21, play: asks('小果还有没有？') },
  {
    at: 26,
    async play({ write, kept }) {
      await write(other.id, kept.get('praise-order') ?? '', {
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
      const { review, state } = await write(regular.id, kept.get('complaint-order') ?? '', {
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
        '老何，是我没看见，不找借口。从现在起有一位同事只看弹幕，您问的小果还有六箱，给您留一箱。',
      );
    },
  },
  { at: 74, play: ({ say }) => say({ from: '主播', kind: 'host', text: '老何问小果：有！给您留着呢。' }) },
  { at: 82, play: asks('念到我了，哈哈') },
  { at: 88, play: viewer('果果妈', '这家真看弹幕') },
  {
    at: 94,
    async play({ buy, say, kept }) {
      kept.set('return-order', await buy(regular.id));
      say(room(`${regular.name} 又下单了`));
    },
  },
  {
    at: 106,
    async play({ write, kept }) {
      await write(regular.id, kept.get('return-order') ?? '', {
        text: '刚才那句话念出来了，人要的就是有人听。又下了一单，接着买。',
        // Of goods that have not come yet nothing is rated: that would fold it.
        stars: { service: 5, returning: 5 },
        lang: 'zh-CN',
        wouldBuyAgain: true,
      });
    },
  },
  {
    at: 114,
    // Most only looked; some read first what regulars say. The two who wrote were asked among others.
    play: ({ count }) =>
      count([
        { kind: 'visit', count: 31 },
        { kind: 'visit', bought: true, count: 1 },
        { kind: 'visit', openedReviews: true, count: 9 },
        { kind: 'visit', openedReviews: true, bought: true, count: 2 },
        { kind: 'invited', count: 5 },
        { kind: 'opened', count: 3 },
        { kind: 'written', count: 3 },
      ]),
  },
  { at: 118, play: ({ say }) => say(room('今晚到这里，明晚见')) },
];

/** Seconds from the first step to the last. */
export const length = Math.max(...script.map(({ at }) => at));
