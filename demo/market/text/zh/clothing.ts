import { trade } from '../trade.ts';

export const clothing = trade`
# shops
suxian 素线衣橱 | Plain Thread Wardrobe
manman 慢慢穿 | Slow Wear
mianhe 棉禾 | Cotton & Grain
xiaomanyi 小满的衣柜 | Xiaoman’s Wardrobe
beijie 北街女装 | North Street Women’s Wear
wuyue 五月裁缝 | May Tailors
zhenzhi 针织研究所 | Knitting Institute
aheng 阿蘅的店 | Aheng’s Shop
banxiu 半袖 | Half Sleeve
liangsong 凉松男装 | Cool Pine Menswear
dama-bu 大码不大 | Plus Is Not Big
yijian 一件就好 | One Piece Will Do
huazhi 花枝女装 | Flowering Branch
laoyu 老虞毛衣 | Old Yu’s Jumpers
muchen 木晨服饰 | Muchen Apparel
buyi 布衣三两 | Three Ounces of Cloth
# goods dress 裙子
法式碎花长裙 | Floral maxi dress
醋酸缎面吊带裙 | Satin slip dress
纯棉衬衫裙 | Cotton shirt dress
+ 裙子腰线高，一米五八也不压个子
+ 料子垂，走路有风
+ 里衬做到底，不用另外配打底
+ 碎花颜色耐看，去年的今年还在穿
- 腋下开口有点大，抬手露内衣 => 腋下收了一公分的新版下周到，给您免费换
- 缎面洗一次就皱成腌菜 => 缎面要低温挂烫，水洗标没写清楚是我们的错，寄您一个挂烫套
# goods sweater 毛衣
秋冬打底衫 | Winter base layer
圆领羊毛衫 | Crew-neck wool jumper
粗针开衫 | Chunky cardigan
半高领羊绒混纺 | Half-neck cashmere blend
+ 毛衣不扎脖子，我这种敏感皮贴身穿都行
+ 洗了三水没起球
+ 袖口收得好，捋上去不会掉
+ 厚薄正好，办公室空调一件搞定
+ 颜色跟照片里一样，是那种灰不是蓝
- 穿两次腋下就起球了 => 起球的寄回来我们给您换，新一批纱线已经加了捻
- 领口有点松，洗了更松 => 领口工艺换成双层的了，给您换新版，旧的不用寄回
# goods coat 外套
廓形呢子大衣 | Structured wool coat
短款羽绒服 | Short down jacket
工装棉服 | Padded work jacket
+ 大衣肩线正，穿上背都直了
+ 羽绒没钻毛，抖一抖干干净净
+ 口袋深，手机钱包一起塞
+ 零下五度里面一件毛衣够了
- 扣子到手就松了一颗 => 备用扣和针线给您寄了，您怕麻烦就寄回来我们钉
- 后摆有一根线头抽了一道 => 抽线算质检漏的，给您换一件
# goods shirt 衬衫
免烫牛津衬衫 | Non-iron oxford shirt
亚麻宽松衬衫 | Loose linen shirt
条纹小领衬衫 | Striped small-collar shirt
+ 衬衫领子挺，不打领带也不塌
+ 亚麻洗过更软，越穿越顺
+ 扣子缝得牢，线脚密
- 第二颗扣子的位置偏低，一坐就绷开 => 版师改了扣距，给您换一件改好的
- 掉色，把白袜子染粉了 => 这批染色有问题，已经召回，退您全款再赔双袜子
# goods trousers 裤子
直筒高腰西裤 | Straight high-waisted trousers
松紧束脚裤 | Elastic-cuff joggers
做旧直筒牛仔裤 | Washed straight jeans
+ 裤子不用改裤脚，矮个子感动
+ 蹲下不勒，后腰不漏风
+ 坐一天膝盖也不鼓包
+ 显腿直，我妈都夸
- 腰围标 68 实际量 71 => 尺码表测的是平铺，已经按实测改过，给您换小一码
- 西裤拉链卡布，上两次卫生间都着急 => 这批拉链头不行，换了牌号，您这条寄回来给换
# goods scarf 围巾
羊毛格子围巾 | Checked wool scarf
真丝小方巾 | Silk neckerchief
+ 格子围巾够大，披着当毯子
+ 软，绕两圈不闷
- 羊毛的掉毛，黑大衣上一层 => 先冷冻一夜再抖会好，还掉的话我给您退
# any
+ 尺码准，按表买没翻过车
+ 针脚细，里面翻出来都好看
+ 没有异味，拿到手就穿出门了
+ 一百来斤到一百四都能穿，我跟我姐各一件
+ 不费心搭，配什么都行
+ 穿去上班被问了三次
- 味道有点大，晾了两天 => 已经让厂里出厂前先晾，您不放心就退，运费我出
- 换季换了版型，同一个码比去年瘦 => 版型确实改瘦了半码，页面加了对照，给您换大一码
# scenes
面试那天穿的，过了
出差一周就带了这一身
我妈试了一下就不还我了
生完孩子第一次觉得自己好看
一百三十斤，藏肉
同学聚会穿去，都以为很贵
通勤一周穿三天
给婆婆也带了一件，她嘴上说浪费天天穿
怕冷星人可以安心入
梨形身材放心
# shown
+ 主播一米六穿给我看的，跟我上身一样
+ 色差几乎没有，直播间不开美颜
+ 哪里显胖也会说，不瞎夸
+ 面料近镜头拉给看，到手就是那个厚度
- 图上是奶白，到手是黄 => 灯偏冷了，页面换了自然光的图，给您退
- 模特后背夹了夹子吧，我穿是麻袋 => 您说得对，拍照收过腰，已经补了不收的图，包退
- 说是加绒，就薄薄一层 => 写成微绒才对，已经改，退您差价
`;
