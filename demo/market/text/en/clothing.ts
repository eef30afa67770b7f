import { trade } from '../trade.ts';

export const clothing = trade`
# shops
plain-stitch Plain Stitch | 平针
wool-and-weather Wool & Weather | 羊毛与天气
sunday-linen Sunday Linen | 星期天亚麻
hem-house Hem House | 下摆小屋
tall-order Tall Order | 高个子
marlow-knits Marlow Knits | 马洛针织
# goods dress dress
Cotton shirt dress | 纯棉衬衫裙
Printed wrap dress | 印花裹身裙
+ it has pockets and they are real pockets
+ sits at the waist even on a short person
+ moves when you walk
- the armholes gape => the new cut is an inch higher, we will swap it free
- creased like a map after one wash => it wants a cool line dry and we never said so, a steamer voucher is yours
# goods sweater sweater
Merino crew neck | 美利奴圆领衫
Chunky cardigan | 粗针开衫
+ soft enough for bare skin and I am fussy
+ three washes in and not a bobble
+ the cuffs stay up when you push them up
- pilled under the arms in a week => send it back for one from the new yarn, postage is ours
- the neck has gone loose => the new ones have a double collar, keep the old one
# goods coat coat
Wool car coat | 羊毛短大衣
Short down jacket | 短款羽绒服
+ shoulders cut by someone who knows shoulders
+ warm at minus five with one layer under it
+ no down poking through
- a button came off on day one => spare button and thread are in the post, or we sew it for you
# goods shirt shirt
Washed oxford shirt | 水洗牛津衬衫
Loose linen shirt | 宽松亚麻衬衫
+ the collar stands up on its own
+ the linen gets better with every wash
- the colour ran and my socks are pink => that dye lot is recalled, full refund and a pair of socks
# goods trousers trousers
Straight wool trousers | 直筒羊毛裤
Everyday jeans | 日常牛仔裤
+ no hemming needed for once
+ no bagging at the knee after a day of sitting
- an inch bigger in the waist than the chart => the chart is measured again, we will swap it for the smaller size
# any
+ the size chart tells the truth
+ the inside is as neat as the outside
+ no smell out of the bag
+ three people asked me at work
+ last year's one still looks new
- same size as last year but tighter => the cut did change by half a size, the page says so now and the swap is on us
- strong smell at first => the mill airs everything before packing now, return it free if it lingers
# scenes
wore it to the interview and got the job
a week of travel in one bag
my mother borrowed it and that was that
good for freezing offices
first thing I felt like myself in after the baby
I own it in three colours now
school run to dinner without changing
my tailor turned it inside out and nodded
# shown
+ shown on someone my size and it fits the same
+ the colour is the colour
+ they said it would be snug at the hip and it was
- cream in the picture and yellow at the door => our light was too cold, daylight pictures are up and you are refunded
- pinned at the back in the photos, surely => you caught us, there is an unpinned picture now
`;
