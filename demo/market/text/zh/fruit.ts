import { trade } from '../trade.ts';

export const fruit = trade`
# shops
hetian 禾田农家 | Hetian Farm
guoyuan-lan 阿兰果园 | Alan’s Orchard
shanlizi 山里子鲜果 | Wild Hill Fruit
qingpo 青坡果业 | Green Slope Fruit
laotaoshu 老桃树 | The Old Peach Tree
zaoshi 早市果子铺 | Early Market Fruit
bamin 八闽柚农 | Eight Min Pomelos
chuanxiang 川乡橘子园 | Sichuan Village Tangerines
tianshan-guo 天边果园 | Orchard at the Edge of the Sky
yunling 云岭鲜果 | Cloud Ridge Fruit
nanpo 南坡妹子的果园 | The Girl from South Slope
shuixiang 水乡鲜摘 | Water Country Harvest
dongjia 东家果蔬 | East House Greens
guonong-yong 果农阿勇 | Ayong the Fruit Farmer
lanshan 岚山脆桃 | Misty Hill Peaches
xiaoguo 小果筐 | Little Fruit Basket
honghe 红禾果蔬 | Red Grain Greens
zhaijiaren 摘家人 | The Pickers
meishan-ge 眉山哥的果园 | Brother Meishan’s Orchard
yuanzi 园子里鲜果 | Fresh from the Garden
xiaguang 霞光农场 | Rosy Cloud Farm
# goods apple 苹果
红富士 5 斤装 | Fuji apples, 2.5 kg
高原丑苹果 8 斤 | Highland ugly apples, 4 kg
黄元帅小果 3 斤 | Small Golden Delicious, 1.5 kg
早熟嘎啦果 5 斤 | Early Gala apples, 2.5 kg
+ 苹果又脆又甜，咬一口汁都溅到桌上
+ 切开有糖心，孩子抢着要那块
+ 皮薄，洗洗连皮啃就行
+ 放了半个月还是脆的，没有发面
+ 个头匀，礼盒摆出来挺体面
+ 酸甜的，不是那种死甜
+ 有股小时候苹果的香味，一开箱就闻到了
- 有两个磕碰得厉害，黑了一块 => 磕碰的两个已经按斤退给您，下一箱多加一层网套
- 这次的苹果有点面，没上一批脆 => 这批是最后一茬，确实偏面，已经停了，下周上的新果给您先留
- 小果混了七八个，跟说的果径对不上 => 我们重新过了一遍秤和果径，少的部分补您一张券
# goods orange 橙子
赣南脐橙 9 斤 | Gannan navel oranges, 4.5 kg
爱媛果冻橙 5 斤 | Ehime jelly oranges, 2.5 kg
蜜橘小果 5 斤 | Small honey tangerines, 2.5 kg
红美人礼盒 | Red Beauty mandarins, gift box
+ 果冻橙真的能插管子吸，汁水多到要拿碗接
+ 皮好剥，孩子自己就能吃
+ 籽少，一瓣一口
+ 甜里带一点酸，吃三个不腻
+ 皮细，一看就是树上熟的
- 底下压烂了一个，流了一纸箱的汁 => 烂果已经赔付，纸箱换成五层的了
- 前几个有点酸，估计摘早了 => 放三四天退退酸会好很多，要是还酸您直接找我退
- 皮厚得能当帽子，去皮没剩多少肉 => 皮厚是头茬果的毛病，现在发的已经是二茬，给您补两斤您比一比
# goods peach 桃子
脆桃 5 斤 | Crisp peaches, 2.5 kg
水蜜桃 8 枚装 | Juicy peaches, tray of 8
黄油桃 3 斤 | Butter peaches, 1.5 kg
+ 桃子软硬刚好，撕皮就能吃
+ 一咬一嘴水，得站在水池边上吃
+ 桃味浓，冰箱里都是香的
+ 每个都套了网，一个没坏
+ 脆桃咬着咯吱响，我妈牙口好就爱这个
- 到手有三个软烂了，天热也该多放个冰袋 => 坏的三个已经退款，高温天我们改成双冰袋加泡沫箱
- 硬邦邦的放了四天才软 => 脆硬期发货是怕路上坏，以后给您备注七成熟的
# goods grapes 葡萄
阳光玫瑰 2 串 | Shine Muscat, 2 bunches
夏黑葡萄 4 斤 | Summer Black grapes, 2 kg
玫瑰香 3 斤 | Muscat Hamburg grapes, 1.5 kg
+ 葡萄一粒粒都结实，没有掉粒
+ 有玫瑰香，不是香精那种
+ 皮薄无籽，追剧的时候一串就没了
+ 冰一冰像小甜点
- 掉了一盒底的粒，好多是湿的 => 掉粒的按重量赔您，现在改用充气袋装了
- 大小串差得有点多，下面那串是青的 => 青的那串给您退半，分拣的师傅我已经说过了
# goods mango 芒果
小台农芒果 5 斤 | Tainong mangoes, 2.5 kg
贵妃芒 3 斤 | Guifei mangoes, 1.5 kg
+ 芒果核薄，果肉没丝
+ 放两天皮起皱，甜得跟蜜一样
+ 做了两次杨枝甘露，成功率百分百
+ 催熟纸和说明都给了，不会的看一眼就懂
- 有几个从核那里开始发黑 => 黑心的拍一张给我就赔，这批我们自己也下架了
- 个头比直播时拿在手上的小一圈 => 主播手小显大，是我们的不是，以后都放个鸡蛋比着
# goods cherries 樱桃
本地红灯樱桃 2 斤 | Local Red Lamp cherries, 1 kg
车厘子 J 级 3 斤 | Cherries, grade J, 1.5 kg
+ 樱桃梗都是绿的，一看就是当天摘
+ 早上摘晚上到，冰袋还没化
+ 一口一个停不下来，核都能堆成小山
- 底层有十来颗裂了口 => 雨后的果容易裂，裂的已经按克数退了
- 比去年小了一圈，价钱倒没小 => 今年花期倒春寒果子小，所以给老客都补了半斤，您看看收到没有
# any
+ 甜度一直稳，从来没有哪箱翻车
+ 坏果拍照发过去，当天就补
+ 够新鲜，叶子都还带着
+ 分量足，我称过，只多不少
+ 包装厚实，从二楼扔下去都没事的样子
+ 比楼下水果店便宜，还新鲜
+ 没打蜡，放盆里一泡水是清的
+ 同事来蹭了一圈，问我要链接的有五个
- 路上闷着了，开箱有点捂的味道 => 已经换了透气箱，这箱给您退三成
- 秤上少了半斤，连箱子才够数 => 是我们把箱子算进去了，以后一律按净重，差的退您
- 没写摘果日期，不知道放了几天 => 从这周起每箱都贴采摘日期，谢谢您提醒
# scenes
给爸妈那边也寄了一箱
办公室下午分掉半箱
孩子每天上学带一个
婆婆说比她们那边集市上的还好
过节送人也拿得出手
老公说以后就认这一家
孕期就馋这一口
月子里吃不了凉的，蒸了吃也甜
楼下邻居闻着味来的
夜里饿了摸一个，不怕胖
榨汁吃了一个礼拜
奶奶牙不好，切薄片也爱吃
# shown
+ 主播当场切开给看，到手的跟镜头里一样
+ 讲解实在，哪块地的酸一点都直说
+ 直播间说有疤就真有疤，不影响吃
+ 果园里现摘现播，不是摆拍的那几个
- 镜头里个个红透，收到的有一半带青 => 灯光确实打红了，下场开始用自然光播，带青的给您补一袋
- 直播说是树上熟，到手明显是摘下来捂的 => 这批是合作园子的果，我没盯住，向您赔不是，差价已退
- 图上的是大果，发来的是中果 => 链接图已经换成实物，这单按中果价退差
`;
