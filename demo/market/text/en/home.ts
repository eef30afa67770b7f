import { trade } from '../trade.ts';

export const home = trade`
# shops
warm-corner Warm Corner | 温暖角落
iron-and-oak Iron & Oak | 铁与橡木
lamp-light-lane Lamplight Lane | 灯光巷
linen-press The Linen Press | 亚麻柜
green-sill Green Sill | 绿窗台
kettle-and-crane Kettle & Crane | 水壶与仙鹤
# goods pan pan
Carbon steel pan | 碳钢锅
Cast iron skillet | 铸铁煎锅
+ eggs slide after a week of use
+ even heat, no burnt middle
+ light enough for one hand
- it rocks on my flat hob => the base should be true, a new one is coming
- the handle loosened in two weeks => new screws and washers are in the post, if it wobbles again we swap it
# goods lamp lamp
Reading lamp | 阅读灯
Rattan floor lamp | 藤编落地灯
+ warm light, and my rented flat looks like a home
+ no flicker, my eyes notice
- the switch needs two presses => a new switch is coming, fitting takes a minute
# goods towel towels
Long-staple towels, 4 | 长绒棉毛巾 4 条
Bath sheet | 大浴巾
+ they drink the water
+ a dozen washes and still soft
- blue water in the first two washes => dark ones want a salt soak and we forgot the card, two pale ones are on us
# goods pillow bedding
Buckwheat pillow | 荞麦枕
Washed cotton bedding | 水洗棉床品
+ with this pillow my neck has stopped talking in the morning
+ bedding that is softer after each wash
+ cool in summer and warm in winter
- buckwheat husks leaking onto the sheet => a new inner with a double zip is in the post
# goods plant plant
Swiss cheese plant | 龟背竹
Succulent tray | 多肉拼盘
+ a new leaf within the week
+ roots packed like a parcel from grandma
+ even I have not killed it
- two leaves folded and went yellow => cut them off and it will recover, a small ivy is coming as an apology
# goods kettle kettle
Gooseneck kettle | 鹅颈壶
Enamel kettle | 搪瓷壶
+ the gooseneck pours as thin as a pencil
+ dropped it once and the enamel held
- whistles like a train from the lid => a new seal is coming, or a new kettle if that fails
# any
+ solid in the hand
+ up in ten minutes, alone
+ half a year in and no faults
+ no sharp edges anywhere
- one screw short, so I stopped halfway => screws are in the post, with spares this time
- the guide makes no sense => we rewrote it with pictures, it is in your inbox
# scenes
first thing bought for the new place
moves with me from rental to rental
my mother-in-law asked for the link
the cat has claimed it
Sunday batch cooking depends on it
the balcony is a garden now
bought the same for my parents
# shown
+ the tape measure in the video does not lie
+ the host fried an egg in it and so did I
- looked waist high and is knee high => there is a chair in the picture now, half is refunded or swap it
- said solid oak and the base is ply => the base is ply, the page says so now and the difference is refunded
`;
