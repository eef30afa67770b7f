import { trade } from '../trade.ts';

export const beauty = trade`
# shops
suyan 素颜实验室 | Plain Face Lab
xiaopingzi 小瓶子护肤 | Little Bottle Skincare
huameng 花檬 | Flower & Lemon
jingshui 净水肌 | Clear Water Skin
lingzi 灵子的化妆台 | Lingzi’s Dressing Table
caomu 草木间 | Among the Herbs
minganji 敏感肌互助社 | Sensitive Skin Society
qingzao 青皂坊 | Green Soap Works
yilian 一脸好气色 | A Healthy Glow
wanzhuang 晚妆 | Evening Make-up
shuirun 水润人家 | Dewy House
meimao 眉毛姐 | Sister Eyebrow
meigui-l 玫瑰露台 | Rose Terrace
zaoan 早安面霜 | Morning Cream
chunse 唇色馆 | Lip Colour Gallery
xiangpu 香铺子 | The Scent Shop
# goods lipstick 口红
奶茶色丝绒口红 | Velvet lipstick, milk tea
水红唇釉 | Lip glaze, water red
润色唇膏 | Tinted lip balm
+ 黄皮涂了不显牙黄
+ 吃完一顿火锅还剩七成
+ 不拔干，唇纹没那么深了
+ 一支涂素颜也不突兀
- 膏体在路上断了，盖子里全是 => 断的补您一支，夏天改放冰袋
- 颜色比色卡偏橘 => 色卡重新校过了，您要换豆沙还是退都行
# goods cream 面霜
神经酰胺面霜 50 克 | Ceramide cream, 50 g
积雪草修护霜 | Centella repair cream
晚安厚面霜 | Rich good-night cream
+ 换季脸上起皮，抹三天就平了
+ 厚但化得开，不搓泥
+ 敏感肌用着没刺痛，这就够了
+ 一罐用了四个月，耐用
- 有点闷，第二天长了两颗闭口 => 油皮建议薄涂或者换乳液，给您寄三片乳液小样试
- 开盖内封没封严，边上渗了一圈 => 渗漏的补发，封膜机已经修好
# goods serum 精华
烟酰胺精华 30 毫升 | Niacinamide serum, 30 ml
玻尿酸原液 | Hyaluronic concentrate
维 C 晨间精华 | Vitamin C morning serum
+ 精华滴管好控，不浪费
+ 吸收快，上妆不卡粉
+ 用完第二瓶，痘印淡了一圈
+ 没香精，味道就是水
- 滴管吸不上来，最后一截全浪费 => 换了加长滴管，给您寄两支
- 上脸有点刺，红了十分钟 => 建议先隔天用，如果还红一定停，已经给您退款
# goods mask 面膜
水光补水面膜 10 片 | Hydrating sheet masks, 10
清洁泥膜 | Cleansing clay mask
睡眠冻膜 | Overnight jelly mask
+ 补水面膜服帖，下巴那块不翘
+ 厚敷一层，第二天脸是软的
+ 好冲，不留渣
+ 面膜里精华给得多，脖子手背都抹到了
+ 面膜揭下来不黏，直接睡
- 有两片面膜干得像张纸 => 干的两片补您五片
- 味道太香，熏得慌 => 新配方把香精去掉了，下个月换，给您先留
# goods soap 手工皂
马赛橄榄皂 | Marseille olive soap
羊奶洁面皂 | Goat’s milk face bar
艾草沐浴皂 | Mugwort bath bar
+ 手工皂洗完不紧，像没洗又很干净
+ 泡沫细，孩子也能用
+ 切得四四方方，放皂盒正好
- 泡软得快，两周就成泥了 => 手工皂怕泡水，给您寄个沥水托，不够用再找我
# goods brush 化妆工具
羊毛散粉刷 | Goat-hair powder brush
粉扑三只装 | Powder puffs, set of 3
睫毛夹 | Eyelash curler
+ 手感好，不滑手
+ 配了个小收纳袋，出门方便
+ 散粉刷毛软，扫脸像猫尾巴
+ 粉刷洗了五次没掉毛
+ 粉扑弹，不吃粉
- 盒子一碰就开 => 盒扣换成磁吸的了，给您补一个
- 散粉刷掉毛，脸上粘了三根 => 掉毛的给您换，出厂前多洗两遍
# any
+ 日期新鲜，保质期还有两年多
+ 扫码能查到备案，放心
+ 空瓶三次了，不用再多说
+ 价格比节日还低，平时不涨
+ 客服问了肤质才推荐，不乱塞
- 赠品日期只剩三个月 => 临期小样以后不送了，给您补正装小瓶
- 瓶身刮花，像用过的 => 瓶身是仓库蹭的，给您换一瓶，封膜完好您放心
# scenes
熬夜脸的救命稻草
带去高原，脸没裂
大学宿舍四个人一起团的
我男朋友也偷着用
医美后问过医生，说这个可以用
冬天暖气房里离不开
夏天出油也不糊
结婚那天化妆师问我用的什么
妈妈用了说皱纹没少，但脸软了，哈哈
上夜班回来随手一抹
# shown
+ 主播素颜上脸试的，毛孔都看得见
+ 不吹功效，就说保湿，反而信了
+ 手臂试色跟我手上一个样
- 直播开了滤镜吧，颜色差两个度 => 您说得对，以后试色那段关滤镜，这支给您退
- 说控油八小时，我三小时就能煎蛋 => 大油田是我们写过了，已改成“约四小时”，给您退
- 图上 50 毫升的瓶子，到手 30 的 => 链接里两个规格图放反了，差的给您补上
`;
