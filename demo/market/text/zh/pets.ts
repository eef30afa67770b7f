import { trade } from '../trade.ts';

export const pets = trade`
# shops
maoshitang 猫食堂 | Cat Canteen
dahuang 大黄的粮 | Dahuang’s Food
sanhua 三花杂货 | Calico Sundries
guagua 刮刮猫砂 | Scratch Cat Litter
wangwang-c 汪小厨 | Woof Kitchen
jumao 橘猫仓库 | Ginger Cat Warehouse
liugou 遛狗人 | The Dog Walker
dongwu 冻物干 | Freeze-Dried Things
xiaozhua 小爪子 | Little Paw
houtui 后腿站立 | On Hind Legs
maohou 毛猴宠物 | Furry Monkey Pets
naicha-m 奶茶和猫 | Milk Tea & Cat
chaichai 柴柴零食 | Chaichai Treats
duoduo 朵朵猫窝 | Duoduo Cat Beds
shunmao 顺毛 | Smooth Fur
# goods kibble 粮
鲜肉猫粮 4 斤 | Fresh meat cat food, 2 kg
低敏狗粮 10 斤 | Sensitive dog food, 5 kg
幼猫奶糕 3 斤 | Kitten starter, 1.5 kg
冻干双拼粮 | Freeze-dried mix
+ 猫粮换过来没软便，三天就成型了
+ 挑嘴的那只居然舔碗
+ 颗粒小，缺牙的老家伙也嚼得动
+ 毛亮了，洗澡师傅先发现的
+ 拉的没那么臭，全家感谢
- 猫粮这批颜色浅，闻了闻走了 => 换了鸡肉批次颜色会浅，不吃您就退，开了袋也退
- 底下一层全是粉 => 碎粉多是筛网坏了，给您补两斤
# goods bed 窝
云朵猫窝 | Cloud cat bed
可拆洗狗垫 | Washable dog mat
半封闭猫屋 | Half-closed cat house
+ 窝刚放下猫就进去了，没再出来
+ 能整个拆下来洗，狗主人都懂
+ 底下防滑，跳进去不跑
- 洗完棉花结团，凹了一块 => 寄您一个新内胆，改成格子绗缝的了
- 比想的小，十二斤的猫只能坐着 => 给您换大号，小号留着给它放玩具
# goods ball 玩具
逗猫羽毛棒 | Feather wand
漏食球 | Treat ball
耐咬绳结球 | Chew-proof rope ball
+ 漏食球让它忙了一下午，没拆家
+ 羽毛结实，抓了半个月没秃
+ 绳结咬不散，牙口好的试过了
- 羽毛棒的铃铛半夜响，全家醒 => 寄您一个没铃铛的，铃铛那个白天玩
- 第一天就被它咬穿了 => 大型犬要加厚款，给您补一个，小的送朋友
# goods litter 猫砂
豆腐砂 6 包 | Tofu litter, 6 bags
混合砂 5 公斤 | Mixed litter, 5 kg
矿砂除臭款 | Odour-control clay litter
+ 猫砂结团快，铲起来不散
+ 没灰，我鼻炎没犯
+ 豆腐砂冲马桶没堵，两年了
- 粉尘有点大，爪子带一路 => 除尘这道工序补上了，这箱退您三成
- 不结团，一铲就碎 => 这批受潮了，给您整箱换
# goods collar 项圈
反光牵引绳 | Reflective lead
铃铛项圈 | Bell collar
胸背带 | Chest harness
+ 胸背带不勒脖子，爆冲也不咳
+ 扣子结实，六十斤拉不开
+ 夜里反光，骑车的老远就看见
- 扣子冻了一冬就裂 => 低温款的扣子给您寄，裂的别再用了
# any
+ 发货快，从来没断过粮
+ 客服自己也养，问什么都懂
+ 活动不用凑单，一袋也包邮
+ 检测报告每批都贴
+ 猫闻着快递盒就过来了
- 涨价也不说一声 => 是我们没通知，老客按旧价再补您一袋
- 袋子拉条第一次就断了，只能用夹子 => 封口条换了供应商，给您寄两个密封夹
# scenes
两猫一狗，家里快递就数它多
流浪过来的那只现在九斤了
医生让换低脂的，换了就没再吐
给小区的猫也留了一袋
绝育后没发胖
老狗十三岁，吃得还香
搬家应激那几天全靠它
我吃泡面，它吃这个
捡来的小奶猫活下来了
它比我会挑
# shown
+ 主播家的猫当场吃，抢着吃
+ 配料一条条念，肉含量也不夸
+ 大小拿猫比的，一看就明白
- 说是小颗粒，幼猫咬不动 => 大小颗粒混装了，给您换幼猫专用
- 图里的窝鼓鼓的，到手扁的 => 真空压的要拍两天，拍不起来我给您换
`;
