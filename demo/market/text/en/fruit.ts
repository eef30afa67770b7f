import { trade } from '../trade.ts';

export const fruit = trade`
# shops
orchard-lane Orchard Lane
bramble-and-bough Bramble & Bough
hillside-citrus Hillside Citrus
tilly-stone Tilly's Stone Fruit
first-frost First Frost Farm
ladder-and-crate Ladder & Crate
windfall Windfall Boxes
# goods apple apples
Heritage apples, 5 lb
Crisp red apples, family box
+ the apples snap when you bite them
+ they kept for three weeks in the cellar
+ sharp and sweet, the way apples used to taste
+ not a waxy one among them
- two of them were bruised right through => the bruised ones are refunded and each box has another layer of paper now
- rather floury this time => that was the end of the old crop and it should not have gone out, the next box is on us at half price
# goods orange oranges
Navel oranges, 9 lb
Easy-peel mandarins, 4 lb
+ juice down to the elbows
+ my toddler can peel the mandarins alone
+ hardly a pip in the whole box
- one had burst and soaked the rest => the burst one and its neighbours are refunded, boxes now have a liner
- thick skins and not much inside => thick skin comes with the first picking, we will send you two pounds of the second
# goods peach peaches
White peaches, tray of 8
Firm yellow peaches, 5 lb
+ the peaches smelled of summer before I cut the tape
+ each one wrapped and not a mark on them
+ ripe two days after arrival, just as the card said
- three had gone soft in the heat => those three are refunded and we pack double ice above 85 degrees now
# goods cherries cherries
Sweet cherries, 2 lb
Dark cherries, gift tin
+ the cherry stems were still green
+ gone before I got the lid back on
- a good dozen had split => rain does that and we should have sorted them out, they are refunded by weight
# goods mango mangoes
Honey mangoes, box of 12
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
