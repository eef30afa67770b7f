import { trade } from '../trade.ts';

export const kids = trade`
# shops
xiaoxiong 小熊先生 | Mr Little Bear
mutou 木头玩具铺 | Wooden Toy Shop
doudou 豆豆妈 | Doudou’s Mum
yaya 芽芽母婴 | Sprout Mother & Baby
jimu 积木星球 | Planet Blocks
ruanruan 软软家 | The Soft House
taotao 淘淘童装 | Taotao Children’s Wear
nai-ping 奶瓶日记 | Bottle Diary
dapigu 大屁股象 | The Big-Bottomed Elephant
chuanchuan 穿穿小衣 | Little Clothes to Wear
huiben-w 会飞的木马 | The Flying Carousel
guaiguai 乖乖睡 | Sleep Tight
xiaoyazi 小鸭子洗澡 | Duckling Bath
niunai 牛奶河 | Milk River
lala 啦啦玩具箱 | Lala Toy Box
# goods bear 玩偶
安抚小熊 | Comfort bear
会说话的布兔 | Talking cloth rabbit
长腿小象公仔 | Long-legged elephant
+ 小熊毛不掉，孩子天天啃也没事
+ 洗衣机转了两回，没结团
+ 针脚缝得死，耳朵揪不下来
+ 孩子给它起了名字，睡觉必须抱着
- 眼睛的扣子有点松，怕孩子抠 => 马上给您换绣线眼睛的，这只先别给孩子玩
- 有股仓库味，晒了两天 => 已经改成出厂前臭氧处理，您还介意就退
# goods blocks 积木
榉木积木 80 粒 | Beech blocks, 80
磁力片 60 片 | Magnetic tiles, 60
软胶大积木 | Big soft blocks
+ 积木边角磨得圆，踩到也没那么疼
+ 磁力片吸得牢，搭到一米二没塌
+ 榉木味，不是油漆味
+ 收纳袋一抽就收完了，谢天谢地
- 少了两块三角形，城堡缺个尖 => 缺的三角今天补发，多给您配了一套
- 榉木有一块有毛刺，扎了手 => 扎手的给您换整套，质检那边加了一道手摸
# goods train 小车
木轨小火车 | Wooden train set
回力工程车 6 辆 | Pull-back trucks, 6
平衡小推车 | Push-along walker
+ 火车头磁铁够劲，拉六节不掉
+ 回力车能跑过整个客厅，猫都怕了
+ 轮子不伤地板
- 木轨接口松，一碰就散 => 接口的模具磨了，新轨道给您换
- 工程车的挖斗第一天就断了 => 断斗的补一辆，材料换成尼龙的
# goods bottle 奶瓶
宽口玻璃奶瓶 | Wide glass bottle
吸管学饮杯 | Straw training cup
硅胶辅食碗 | Silicone weaning bowl
+ 奶瓶不胀气，夜里省了拍嗝
+ 学饮杯倒过来摇也不漏
+ 辅食碗吸在桌上，一岁半掀不动
+ 奶瓶刻度不掉，消毒多少次都清楚
- 吸管缝里不好洗，藏奶渣 => 寄您两把细刷，新款吸管改成可拆的
- 盖子拧到底还是渗 => 密封圈少装了，补您两个，抱歉
# goods onesie 宝宝衣服
无骨连体衣 | Seamless bodysuit
儿童防蚊裤 | Children’s mosquito trousers
小恐龙睡衣 | Little dinosaur pyjamas
+ 连体衣没骨缝，奶娃身上没红印
+ 连体衣按扣一排到底，换尿布快
+ 纯棉软，洗了没缩
- 洗完缩了一码，穿不下了 => 缩水的换大一码，水洗标加了缩率
- 扣子有一颗扣不上 => 给您换一件，顺手送条口水巾
# any
+ 检测报告随箱给，扫码对得上
+ 没有味道，拆开就敢给娃
+ 孩子玩了半小时没找我，值了
+ 同龄的妈妈群里一人一份
+ 说几个月用什么都讲得明白
- 说明书字太小，凑着看半天 => 说明书改成大字带图，电子版给您发了
- 礼盒角磕瘪了，本来是送满月的 => 礼盒重发一份，赶在您办酒前到
# scenes
二宝接着用老大的，还没坏
幼儿园同学来家里就抢这个
坐高铁四个小时全靠它
外婆说比她们那时候强多了
娃过周岁收到的，转头我又买了一份送人
睡前半小时的救星
出门遛娃必带
疫苗那天抱着没哭
孩子爸装了一晚上，玩得比孩子久
早教老师也问我哪买的
# shown
+ 主播家娃就在旁边玩，演不出来的
+ 大小拿手比给我们看，到了没落差
+ 多大孩子不适合也直说，没骗我下单
- 图上一大箱，到手鞋盒大 => 图上是三套拼的，已经标清楚，您不满意就退
- 说声音可调，其实就一档 => 一档是老款，仓库发混了，给您换新款
`;
