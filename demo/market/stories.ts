import { minute } from './model/clock.ts';
import type { Person } from './model/people.ts';

/** A review of the story and the host's reply. */
export interface StoryReview {
  readonly text: string;
  readonly stars: Readonly<Record<string, number>>;
  readonly wouldBuyAgain: boolean;
  readonly photos?: number;
  readonly helpful: number;
  /** `after` is in milliseconds. */
  readonly reply?: { readonly text: string; readonly after: number };
}

/** One purchase of the story. */
interface Step {
  /** Days before the end of the market. */
  readonly daysLeft: number;
  readonly review?: StoryReview;
}

export interface Story {
  readonly shop: string;
  readonly goods: string;
  readonly buyer: Pick<Person, 'id' | 'name' | 'avatar'>;
  readonly steps: readonly Step[];
  /** Somebody whom a visitor of the demo may play. */
  readonly isGuest?: true;
}

const evenly = (from: number, to: number, times: number): readonly Step[] =>
  Array.from({ length: times }, (_, i) => ({ daysLeft: Math.round(from + ((to - from) * i) / (times - 1)) }));

const five = { quality: 5, service: 5, content: 5, returning: 5 };

const fuji = { shop: 'hetian', goods: '红富士 5 斤装' } as const;

/** Who the scripted evening is about: the regular has bought 18 times up to now, so what they write tonight is of 19. */
export const eveningBuyers = {
  regular: { id: 'laohe', name: '老何', avatar: '/pictures/people/25.svg' },
  other: { id: 'xiaohe', name: '小禾', avatar: '/pictures/people/3.svg' },
} as const;

/**
 * Regular customers. The first complained after 19 orders that the chat is not read, and was won back; the same befalls the
 * regular of the scripted evening; the last has as many orders and is for a visitor to play.
 */
export const stories: readonly Story[] = [
  {
    ...fuji,
    buyer: { id: 'laozhou', name: '老周', avatar: '/pictures/people/18.svg' },
    steps: [
      ...evenly(726, 81, 18),
      {
        daysLeft: 43,
        review: {
          text: '第19回买了，果子没话说，还是那么脆。可这几场直播我在弹幕里问了四遍还有没有小果，没一个人理。老客说话跟没说一样，心里凉。',
          stars: { quality: 5, service: 4, content: 2, returning: 2 },
          wouldBuyAgain: false,
          helpful: 96,
          reply: {
            text: '老哥，是我没看见，不找借口。您买了19回，四句话我一句没回，换我也凉。从今晚起有一位同事只看弹幕，老客的名字会亮。小果给您留了一箱，您来不来都留着。——阿诚',
            after: 6 * minute,
          },
        },
      },
      {
        daysLeft: 30,
        review: {
          text: '本来说不买了，主播那段话我看了两遍。昨晚在弹幕里试着打了个“小果”，真念出来了。人要的不是便宜两块钱，是有人听。接着买。',
          stars: { quality: 5, service: 5, content: 4, returning: 5 },
          wouldBuyAgain: true,
          helpful: 214,
          reply: { text: '谢谢老哥还愿意回来。以后您一上线，我先跟您打招呼。', after: 14 * minute },
        },
      },
      { daysLeft: 9 },
    ],
  },
  {
    ...fuji,
    buyer: eveningBuyers.other,
    steps: [
      ...evenly(718, 36, 21),
      {
        daysLeft: 5,
        review: {
          text: '又脆又甜，每年这时候都等他开播。上次有两个磕碰的，没等我说就补了一袋。',
          stars: { ...five, content: 3 },
          wouldBuyAgain: true,
          photos: 2,
          helpful: 128,
          reply: {
            text: '磕碰那两个是装箱的时候我看着就不踏实，补您是应该的。今年的糖心比去年好，慢慢吃。',
            after: 38 * minute,
          },
        },
      },
    ],
  },
  { ...fuji, buyer: eveningBuyers.regular, steps: evenly(721, 12, 18) },
  {
    ...fuji,
    buyer: { id: 'aqing', name: '阿青', avatar: '/pictures/people/31.svg' },
    steps: evenly(714, 7, 19),
    isGuest: true,
  },
  {
    shop: 'suxian',
    goods: '秋冬打底衫',
    buyer: { id: 'amy', name: 'Amy', avatar: '/pictures/people/17.svg' },
    steps: [
      ...evenly(520, 70, 5),
      {
        daysLeft: 12,
        review: {
          text: '想要的都打在弹幕上了，主播却看不见，有点失望。',
          stars: { quality: 5, service: 4, content: 2, returning: 3 },
          wouldBuyAgain: true,
          helpful: 41,
          reply: { text: '已经加了一位专看弹幕的同事，下场开播先把您问的尺码讲了，欢迎再来看看。', after: 6 * minute },
        },
      },
      { daysLeft: 4 },
    ],
  },
];
