import type { LiveEvents } from '@huitou/api/ports/live-events.js';
import { createFixtureLive } from './fixture-live.ts';
import { FixtureReader } from './fixture-reader.ts';
import type { FixtureMerchant } from './market/fixture.ts';

/** Milliseconds between two things that happen. */
const step = 8_000;

const words = [
  ['陈阿姨', 'zh-CN', '刚下单第二箱，上周的孩子两天就吃完了。'],
  ['Omar', 'en', 'Third box this month. The pears came without a single bruise.'],
  ['林', 'zh-CN', '主播说的酸甜度和实际一样，不夸张。'],
  ['Noor', 'ar', 'وصل الطلب في اليوم التالي، والتفاح مقرمش كما وصفه المضيف.'],
] as const;
const answers = [
  '谢谢老朋友，今晚多送您两个！',
  'Thank you for coming back, Omar.',
  '实话实说才有回头客。',
  'شكرًا لعودتك!',
];

/** What happens in the course of an evening, `n` steps after it began: a review, then its answer, and so on. */
function after(merchant: FixtureMerchant, n: number): FixtureMerchant {
  const [newest] = merchant.reviews;
  if (!newest) return merchant;
  const begun = Date.parse(newest.at);
  const written = Array.from({ length: Math.ceil(n / 2) }, (_, i) => {
    const [author = '', lang = '', text = ''] = words[i % words.length] ?? [];
    const isAnswered = i * 2 + 1 < n;
    return {
      ...newest,
      id: `evening-${i}`,
      buyer: `evening-${i}`,
      ...{ author, lang, text, media: [], helpful: 0 },
      bought: 3 + ((i * 5) % 17),
      at: new Date(begun + (i + 1) * 60_000).toISOString(),
      ...(isAnswered && { reply: { text: answers[i % answers.length] ?? '', afterMinutes: 1 } }),
    };
  });
  return { ...merchant, reviews: [...written.toReversed(), ...merchant.reviews] };
}

/** A market in which an evening goes on at the first merchant as long as somebody listens: it begins anew after a while. */
export function createEvening(
  merchants: readonly FixtureMerchant[],
  { setInterval, clearInterval } = globalThis,
): { readonly reader: FixtureReader; readonly live: LiveEvents } {
  const reader = new FixtureReader(merchants);
  const [first] = merchants;
  let n = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const live = createFixtureLive(reader, (listeners) => {
    if (!listeners) clearInterval(timer);
    else if (listeners === 1 && first)
      timer = setInterval(() => reader.publish(after(first, (n = (n + 1) % 40))), step);
  });
  return { reader, live };
}
