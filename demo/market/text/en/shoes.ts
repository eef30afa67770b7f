import { trade } from '../trade.ts';

export const shoes = trade`
# shops
wide-and-easy Wide & Easy | 又宽又松
cobble-and-co Cobble & Co | 鹅卵石鞋社
long-mile Long Mile | 长路
old-last The Old Last | 老鞋楦
puddle-boots Puddle Boots | 水洼靴
sole-and-stitch Sole & Stitch | 鞋底与针脚
# goods sneaker trainers
Light road runners | 轻量跑鞋
Court trainers | 板鞋
+ soft underfoot without going flat
+ ten thousand steps and no complaints from my knees
+ the court leather wipes clean
- they squeak like a mouse => the glue under the insole was still wet, new insoles are in the post
# goods boots boots
Chelsea boots | 切尔西短靴
Lined winter boots | 加绒冬靴
+ on and off without a fight
+ lined and warm in real snow
+ the leather has shaped itself to me
- rubbed my heel raw => the new heel is padded, we will swap them and I am sorry about the foot
- the zip went on day three => a new pair is coming, send these back free
# goods sandal sandals
Cork sandals | 软木凉鞋
Strappy flats | 绑带平底鞋
+ barefoot on cork all summer
+ no blisters from the first day
- the strap came unglued in week two => that batch had the wrong glue, a new pair is on its way
# goods loafer loafers
Soft leather loafers | 软皮乐福鞋
Derby shoes | 德比鞋
+ no breaking in at all
+ office, train, dinner, all in one pair
- creased after three wears => thin leather does, shoe trees and a tin of cream are on us
# goods slipper slippers
Felt house slippers | 毛毡家居鞋
Cloud slides | 云朵拖鞋
+ the whole family has a pair now
+ they came out of the wash in shape
- felt fluff all over the floor => that lining is gone, swap it for the short pile
# any
+ true to size
+ at last something for wide feet
+ no glue smell and tidy stitching
+ a year in and the tread is still there
- half a size small => there is a foot length chart now, and the swap costs you nothing
- the box was crushed and it was a present => a new box is on its way in a bigger box
# scenes
twelve hour shifts and my feet forgive me
dog walks in any weather
three days of a city on foot with my mum
my dad kept them, and he returns everything
up a hill and down again without a blister
the kids run in them from morning to night
on a wet deck they held
# shown
+ measured on camera with a ruler and it matched
+ told to go up half a size and it was good advice
- matte in the video and shiny in the box => two leathers got mixed up, the matte pair is coming
- said a one inch heel and it is nearly two => the hidden lift was not counted, it is on the page now
`;
