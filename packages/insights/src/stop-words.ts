// Words that say nothing about a shop. Short on purpose: what all shops' buyers write alike is told apart by the figures.
const zh =
  '我们 你们 他们 她们 它们 自己 大家 这个 那个 这些 那些 这里 那里 这次 这样 那样 这么 那么 什么 怎么 哪里 多少 几个 一个 一些 一点 一下 一次 一样 一直 一起 一定 有点 有些 有的 没有 不是 不会 不能 不要 不用 可以 可能 应该 需要 觉得 感觉 知道 看到 还是 还有 还会 就是 只是 但是 可是 不过 而且 然后 因为 所以 如果 虽然 已经 现在 以后 之前 之后 时候 今天 昨天 明天 真的 真是 非常 特别 比较 十分 其实 确实 终于 每次 第一 第二 第三 东西 起来 出来 过来 下来 上来 进去 出去 回来 的话 不错 很好 喜欢';
const en =
  "the and for are was were been has have had not but you your our their they them his her she him its it's this that these those there here with without from into onto over under after before again once more most much many some any all each every very really just also too than then when where which who what why how can could would should will did does doing done get got one two three first out off about only even still because while such own same other another i'm i've don't didn't wasn't isn't can't won't we're they're me my mine we us an as at be by do he if in is it no of on or so to up am";
const ar =
  'من في على إلى عن مع هذا هذه ذلك تلك التي الذي كان كانت لكن أو ثم قد لم لن لا ما كل بعض غير جدا جدًا أنا هو هي نحن أن إن كما عند بعد قبل حتى';

export const stopWords: ReadonlySet<string> = new Set([zh, en, ar].flatMap((words) => words.split(' ')));
