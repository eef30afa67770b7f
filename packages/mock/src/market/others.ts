import { sweaterShop } from './sweater-shop.ts';
import type { FixtureMerchant } from './fixture.ts';
import { historyOf, indexOf } from './index-of.ts';
import { portrait, tin } from './pictures.ts';

const teaIndex = indexOf({
  id: 'yunwu-tea',
  name: '云雾茶舍',
  names: { en: 'Cloud & Mist Teahouse' },
  industry: 'tea',
  avatar: portrait('云', '#5f9d7a'),
  leaves: [54, 47, null, 52],
  percentile: 51,
  level: 'par',
  buyers: 148,
  returning: 41,
  trends: [0.2, -0.1, null, null],
});

/** In the middle of its peers, one dimension without data, no trend yet in another. */
const tea: FixtureMerchant = {
  index: teaIndex,
  sites: [],
  services: [],
  history: historyOf(teaIndex).slice(-20),
  goods: [
    {
      id: 'maojian',
      name: '明前毛尖 100 克',
      names: { 'zh-CN': '明前毛尖 100 克', en: 'First-flush Maojian, 100 g' },
      image: tin('#3f7f63'),
    },
  ],
  reviews: [
    {
      id: 't-1',
      buyer: 'su',
      author: '苏木',
      at: '2026-10-02T14:20:00+08:00',
      orderedOn: '2026-09-25',
      bought: 3,
      since: '2025-04-10',
      goods: 'maojian',
      stars: { quality: 4, service: 3 },
      lang: 'zh-CN',
      text: '茶是好茶，香，耐泡。就是没什么人回消息，问泡法问了三天。',
      wouldBuyAgain: true,
      helpful: 2,
    },
  ],
  firstTime: 33,
};

const newIndex = indexOf({
  id: 'new-kiln',
  name: '新窑小铺',
  names: { en: 'New Kiln Pottery' },
  industry: 'kitchen',
  leaves: [null, null, null, null],
  percentile: null,
  level: 'collecting',
  buyers: 12,
  returning: 2,
});

/** Too few buyers to judge, and nobody has reviewed it twice. */
const newKiln: FixtureMerchant = {
  index: newIndex,
  sites: ['https://newkiln.test'],
  services: [],
  history: [],
  goods: [],
  reviews: [],
  firstTime: 4,
};

/** Buyers enough and too few of them back: counts, and no number. */
const earlyBloom: FixtureMerchant = {
  ...newKiln,
  index: indexOf({
    id: 'early-bloom',
    name: '早市鲜花',
    names: { en: 'Morning Market Flowers' },
    industry: 'fruit',
    leaves: [82, 77, 71, null],
    percentile: null,
    level: 'unsettled',
    buyers: 120,
    returning: 3,
  }),
  sites: ['https://earlybloom.test'],
};

/** Shops that each show one more face of the market. */
export const others: readonly FixtureMerchant[] = [sweaterShop, tea, newKiln, earlyBloom];
