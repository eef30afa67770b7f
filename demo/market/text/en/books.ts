import { trade } from '../trade.ts';

export const books = trade`
# shops
lamplit-pages Lamplit Pages | 灯下书页
dog-ear Dog-Ear Books | 折角书店
inkwell-street Inkwell Street | 墨水街
the-paper-knife The Paper Knife | 裁纸刀
margin Margin Notes | 页边批注
rainy-shelf Rainy Shelf | 雨天书架
# goods book book
Field guide to hedgerows | 树篱图鉴
Short stories, collected | 短篇小说集
One hundred weeknight suppers | 一百道工作日晚餐
+ sharp corners and a tight spine
+ paper that does not glare under a lamp
+ the plates in the guide are so clear you can count the veins
- a bumped corner, and I mind => a new copy with corner guards is on its way
- pages 65 to 80 are missing => the binder dropped a section, a new copy is coming and that one is yours
# goods storybook picture book
Bedtime tales, 10 books | 睡前故事 10 册
Lift-the-flap farm | 翻翻农场书
+ read it three times before lights out
+ flaps that a two-year-old cannot kill
- one pop-up tore on the first go => a new one is coming with a note on how to fold it
# goods notebook notebook
Dot grid journal | 点阵手账本
Weekly planner | 周计划本
+ lies flat to the last page
+ fountain pen and no bleed
- two pages cut crooked => another is in the post
# goods pen pens
Fine liners, 12 | 勾线笔 12 支
Brass fountain pen | 黄铜钢笔
Colouring pencils, 36 | 彩铅 36 色
+ writes on the first stroke every time
+ left-handed and no smudge
- the fountain pen leaked in my bag => the cap screws on now, and send us the bill for the bag
# goods puzzle puzzle
Night sky, 1000 pieces | 夜空拼图 1000 片
World map puzzle | 世界地图拼图
+ pieces lock and you can lift the edge
+ four evenings and not one argument
- one piece short, right in the middle => tell me the number on the box and it goes out today
# any
+ packed as if it were glass
+ a different bookmark every time
+ they find the odd ones nobody stocks
+ they write when it will be a day late
- volume four of the set was missing => it goes out today with a bookplate
- a thin bag in the rain => the bags are waterproof now and a dry copy is coming
# scenes
finished it on the night bus
a present for her teacher
the shelf is full and I have been told
one chapter a night, no more, no less
our book club bought six
read it to my dad over the phone
it has coffee on it now, like all good ones
# shown
+ they leaf through it on camera
+ nearly new meant nearly new
+ they tell you which chapter drags
- sold as hardback and came as paperback => two links were crossed, the hardback is on its way
`;
