import { trade } from '../trade.ts';

export const tea = trade`
# shops
slow-kettle The Slow Kettle | 慢水壶
north-ridge-roasters North Ridge Roasters | 北岭烘焙
leaf-and-ladle Leaf & Ladle | 叶与勺
second-steep Second Steep | 第二泡
harbour-beans Harbour Beans | 港湾咖啡豆
quiet-pot The Quiet Pot | 静壶
# goods teatin tea
Spring green tea, 100 g | 春绿茶 100 克
Smoky black tea, tin | 烟熏红茶罐装
Jasmine pearls | 茉莉龙珠
+ sweet at the third steep
+ whole leaves, they uncurl like ferns
+ the jasmine is in the leaf and not sprayed on
- a lot of dust at the bottom => it was crushed on the way, a tin instead of a bag is coming to you
# goods coffee coffee
Natural Ethiopian, 250 g | 日晒埃塞 250 克
House espresso, 1 lb | 店家意式 1 磅
Drip bags, box of 20 | 挂耳 20 包
+ roasted the day after I ordered
+ bright when hot and like juice when cold
+ holds its own under milk
+ espresso with crema like a tiger
- roasted so dark it tasted of ash => that roast went too far, a medium one is on its way
- the valve leaked and half the smell was gone => the bags are new, we roasted you another
# goods teapot teaware
Glass side-handle pot | 玻璃侧把壶
Travel tea set | 旅行茶具
+ the spout does not dribble
+ the travel set rolled around in my bag for a week and survived
- the lid sits loose => a little play is normal but not that much, a new one is coming
# goods teacake tea cake
Aged white tea cake | 老白茶饼
Ripe pu-erh mini cakes | 熟普小饼
+ breaks apart by hand
+ earthy pu-erh without the cellar
- it smelled of the storeroom after a week of airing => I agree, full refund, use it for tea eggs
# any
+ two samples in every parcel and I have found a favourite that way
+ the little card with grams and seconds is all I needed
+ tastes the same as last year, which is hard to do
+ the money is in the cup and not in the box
- up two dollars and nothing said => regulars keep last year's price, write to us and it is done
# scenes
first cup of the day, every day
I hide it from visitors
my boss asked what smelled so good
it got me through my thesis
rain on the window and a pot of this
three bags go in the suitcase
converted a coffee drinker in one sitting
best five minutes of the weekend
# shown
+ poured on camera step by step and mine came out the same colour
+ they call their everyday tea an everyday tea
+ they film on the hill, in the rain if need be
- sold as first flush and drank like the second => the picking was late April, the page was wrong and the difference is refunded
`;
