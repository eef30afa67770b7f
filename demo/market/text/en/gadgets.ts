import { trade } from '../trade.ts';

export const gadgets = trade`
# shops
plug-and-play-house The Plug House | 插头之家
soft-click Soft Click | 轻按
third-port Third Port | 第三接口
low-hum Low Hum Audio | 低鸣音响
desk-fellow Desk Fellow | 桌边伙伴
bright-cord Bright Cord | 亮线
# goods headphones headphones
Over-ear headphones | 头戴耳机
Open earbuds | 开放式耳机
+ three hours and no pinch
+ the train disappears
+ a week of commuting on one charge
- the right side is quieter => we replace one side, no need to send the pair
- a faint hiss with noise cancelling on => the new firmware cures it, if not we swap them
# goods charger charger
65 W three-port charger | 65W 三口充电器
Magnetic power bank | 磁吸充电宝
+ cool to the touch with all three in use
+ the bank is thin enough to make a call with it on
- the charger falls out of a low socket => the pins are tighter now, a new one is coming
# goods keyboard keyboard
Quiet mechanical keyboard | 静音机械键盘
Folding keyboard | 折叠键盘
+ soft enough for a sleeping house
+ a full day of typing and the hands are fine
- the space bar sits crooked => a new stabiliser and a short guide are in the post
- drops the connection now and then => a new receiver is coming, that fault is fixed
# goods watch watch
Fitness band | 运动手环
Plain quartz watch | 素面石英表
+ I forget that I wear it
+ straps change with one press
- the band counts steps on the bus => the update filters that, write to me if it still does
# goods speaker speaker
Wooden speaker | 木质音箱
Shower speaker | 浴室音箱
+ voices sound like people
+ the shower one took a bath with me and lived
- the bass rattles when loud => swapped, and each one gets a listen before it leaves now
# goods cable cable
Braided cable, 6 ft | 编织线 6 英尺
Five-port dock | 五口扩展坞
+ braided, chewed by the cat and still charging
+ two screens on one dock and no flicker
- loose after three weeks => three years are covered, a new one left today
# any
+ a manual written by a human
+ the numbers on the box are the numbers on my meter
+ three months in and not a hiccup
+ hardly any plastic in the box
- one cable short => it was left out, it goes out today with a cable tie for the trouble
- a gap in the case that takes a sheet of paper => bad moulding, a picked one is coming
# scenes
bought five for the office
my father uses it without calling me
fixed place in the travel bag
edited a whole film on it
an old phone got another year
the desk is finally tidy
night feeds with a show on, nobody woke
# shown
+ measured on camera and mine measures the same
+ the weak points come first, heavy means heavy
- six hours they say and I get four and a half => six was at half volume, the page says so now and you are refunded
`;
