import { trade } from '../trade.ts';

export const fruit = trade`
# shops
orchard-lane Orchard Lane | 果园巷
bramble-and-bough Bramble & Bough | 荆棘与枝
hillside-citrus Hillside Citrus | 山坡柑橘
tilly-stone Tilly's Stone Fruit | 蒂莉的核果
first-frost First Frost Farm | 初霜农场
ladder-and-crate Ladder & Crate | 梯子与木箱
windfall Windfall Boxes | 风吹果箱
# goods apple apples
Heritage apples, 5 lb | 老品种苹果 5 磅
Crisp red apples, family box | 脆红苹果家庭装
+ the apples snap when you bite them
+ they kept for three weeks in the cellar
+ sharp and sweet, the way apples used to taste
+ not a waxy one among them
- two of them were bruised right through => the bruised ones are refunded and each box has another layer of paper now
- rather floury this time => that was the end of the old crop and it should not have gone out, the next box is on us at half price
# goods orange oranges
Navel oranges, 9 lb | 脐橙 9 磅
Easy-peel mandarins, 4 lb | 易剥蜜柑 4 磅
+ juice down to the elbows
+ my toddler can peel the mandarins alone
+ hardly a pip in the whole box
- one had burst and soaked the rest => the burst one and its neighbours are refunded, boxes now have a liner
- thick skins and not much inside => thick skin comes with the first picking, we will send you two pounds of the second
# goods peach peaches
White peaches, tray of 8 | 白桃 8 枚装
Firm yellow peaches, 5 lb | 硬黄桃 5 磅
+ the peaches smelled of summer before I cut the tape
+ each one wrapped and not a mark on them
+ ripe two days after arrival, just as the card said
- three had gone soft in the heat => those three are refunded and we pack double ice above 85 degrees now
# goods cherries cherries
Sweet cherries, 2 lb | 甜樱桃 2 磅
Dark cherries, gift tin | 黑樱桃礼罐
+ the cherry stems were still green
+ gone before I got the lid back on
- a good dozen had split => rain does that and we should have sorted them out, they are refunded by weight
# goods mango mangoes
Honey mangoes, box of 12 | 蜜芒 12 枚装
+ the mangoes have a thin stone and no strings
+ wrinkled skin and all honey inside
- a few were dark around the stone => send no pictures, we found the same in that crate and have refunded the box
# any
+ you can tell it was picked this week
+ weighed it and got more than I paid for
+ one bad piece was made good before I even asked
+ better than anything at the market this year
+ the leaves were still on and still green
+ nothing rattled in the box
- the weight was a little short => we had weighed it with the box, the difference is refunded and we go by net weight now
- no picking date anywhere => every box carries its picking date from this week, good idea
# scenes
the kids finish a box before the weekend
half of it went into a pie
my father asks for it by name
it lives on the desk at work and vanishes by three
I take it to the allotment
breakfast for two weeks
sent one to my mother as well
perfect for school lunches
# shown
+ the host cuts one open on camera and mine looked the same
+ they tell you which field is a bit sour
+ scars were mentioned and scars there were, it tastes fine
- all red on screen and half green in the box => our lamp was too warm, we film in daylight now and a bag is on its way
- sold as large and came as medium => the pictures show the real size now, you pay the medium price
`;
