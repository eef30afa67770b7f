import type { IndustryId } from './industries.ts';

/** What is bought at a kind of shop, and what repeat buyers write there: in Chinese, then in English. */
export interface HostWords {
  readonly goods: readonly (readonly [string, string])[];
  readonly praise: readonly (readonly [string, string])[];
  readonly complaint: readonly [string, string];
}

export const hostWords: Readonly<Record<IndustryId, HostWords>> = {
  fruit: {
    goods: [
      ['当季苹果 5 斤', 'Apples of the season, 2.5 kg'],
      ['小番茄 3 斤', 'Cherry tomatoes, 1.5 kg'],
    ],
    praise: [
      [
        '第三箱了，每次都是脆的，坏果拍照就赔，不用多说一句。',
        'Third box, crisp every time. One photo of a bad one and it was paid for.',
      ],
      ['主播说酸就是酸，说甜就是甜，孩子现在只认这家。', 'When the host says tart it is tart. The kids want no other.'],
      [
        '包装比以前厚实，山里发出来一个没碰伤。',
        'Packed better than before: not one bruise on the way from the hills.',
      ],
    ],
    complaint: [
      '这次发货晚了两天，到的时候有点软，希望旺季多备点人。',
      'Two days late this time and a little soft. More hands in the season, please.',
    ],
  },
  clothes: {
    goods: [
      ['亚麻衬衫', 'Linen shirt'],
      ['圆领针织衫', 'Crew-neck knit'],
    ],
    praise: [
      ['洗了十几次没变形，第二个颜色也下单了。', 'A dozen washes and still in shape, so I ordered the second colour.'],
      ['尺码表是真的准，照着量的一次就合身。', 'The size chart is right: measured once, fitted at once.'],
      [
        '直播里试穿的就是我这个身材，买之前心里有底。',
        'They try things on for figures like mine, so I know what I get.',
      ],
    ],
    complaint: [
      '颜色比直播里深一号，客服回得慢，等了一晚上。',
      'A shade darker than on air, and the answer took all evening.',
    ],
  },
  tea: {
    goods: [
      ['明前绿茶 100 克', 'First-flush green tea, 100 g'],
      ['老枞水仙 50 克', 'Old-bush Shuixian, 50 g'],
    ],
    praise: [
      ['喝了三年，年年口味稳，今年的香气更好。', 'Three years of it and steady; this year smells even better.'],
      ['会教怎么泡，不催单，问什么答什么。', 'They teach you to brew it, never push, and answer what you ask.'],
      ['小样先寄，喜欢再买整罐，很放心。', 'A sample first and the tin when you like it. I trust that.'],
    ],
    complaint: ['茶不错，罐子压扁了一个，补发等了一周。', 'Good tea, a dented tin, and a week until the new one came.'],
  },
  kitchen: {
    goods: [
      ['粗陶饭碗', 'Stoneware rice bowl'],
      ['榉木锅铲', 'Beech spatula'],
    ],
    praise: [
      ['碗用了半年没掉釉，又给爸妈买了一套。', 'Half a year and no chip in the glaze; now my parents have a set.'],
      ['师傅在直播里讲怎么养锅，照做真的不粘。', 'The master showed how to season it on air, and it works.'],
      ['少了一个盖子，说了一声第二天就补寄了。', 'A lid was missing; one word and it was on its way next day.'],
    ],
    complaint: ['手柄有毛刺，这次的做工不如第一回。', 'Splinters on the handle: not made as well as the first.'],
  },
  stays: {
    goods: [
      ['山景房一晚', 'A night with a view of the hills'],
      ['庭院房一晚', 'A night by the courtyard'],
    ],
    praise: [
      ['第二次住，老板还记得我们要的枕头。', 'Our second stay, and they remembered our pillows.'],
      ['房间和照片一样，早饭换着花样做。', 'The room is what the pictures show, and breakfast was new each day.'],
      ['下雨改期没扣钱，说改就改。', 'Rain changed our plans, and they moved the nights without a fee.'],
    ],
    complaint: ['隔音一般，楼上走路听得清，别的都好。', 'Thin ceilings: we heard every step above. All else was good.'],
  },
  books: {
    goods: [
      ['旧版散文一册', 'A volume of essays, old edition'],
      ['绘本三册', 'Three picture books'],
    ],
    praise: [
      ['品相写得老实，比描述的还好一点。', 'Condition described honestly, and a little better than that.'],
      ['每次都包两层纸，角一个没折。', 'Two layers of paper each time, and never a bent corner.'],
      ['问过一本没有的书，三个月后真的找来了。', 'I asked for a book they had not; three months later they found it.'],
    ],
    complaint: ['有一本缺页没写，退得倒是痛快。', 'One had pages missing and nobody said so; the refund was quick.'],
  },
};
