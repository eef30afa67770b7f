import { trade } from '../trade.ts';

export const food = trade`
# shops
liangpu 老粮铺子 | Old Grain Shop
wafang 瓦房村小卖部 | Tile House Village Store
shanmi 山蜜人家 | Mountain Honey House
mianshifu 面师傅 | The Noodle Master
haibian 海边阿姐 | Sister Seaside
guotai 灶台边 | By the Stove
suihe 穗禾粮油 | Ear of Grain
guoren-xiang 果仁巷 | Nut Lane
caoyuan-m 草原美食站 | Grassland Larder
jiangjiu 酱小酒 | Sauce & a Little Wine
bainian 白年糕 | Hundred-Year Rice Cake
xiangxia 乡下味道 | A Taste of the Village
fenglin 蜂林蜜园 | Bee Forest Honey
shiwei 食味小馆 | Taste Parlour
dazao 大灶零食 | Big Stove Snacks
huangtu 黄土地杂粮 | Yellow Earth Grains
# goods honey 蜂蜜
百花蜜 1 斤装 | Wildflower honey, 500 g
洋槐蜜 500 克 | Acacia honey, 500 g
荆条蜜两瓶装 | Vitex honey, two jars
+ 蜂蜜稠得能拉丝，冬天自己就结晶了
+ 花香味很清，冲水不酸
+ 瓶口拧得紧，一滴没漏
+ 结晶像猪油一样细，抹馒头正好
- 瓶盖边漏了一圈，袋子里黏糊糊的 => 漏的这瓶给您补发，瓶盖换成带内塞的了
- 没什么花香，就是甜 => 您收到的是荆条蜜，味道本来淡，给您换槐花的试试
# goods nuts 坚果
炒核桃 2 斤 | Roasted walnuts, 1 kg
原味巴旦木罐装 | Plain almonds, tin
炭烤腰果 500 克 | Charcoal-roasted cashews, 500 g
每日坚果 30 包 | Daily nuts, 30 packs
+ 核桃皮薄，手一捏就开
+ 现炒的，打开还有锅气
+ 没有哈喇味，这点很多家做不到
+ 盐放得轻，吃完不口干
- 这批有五六颗哈了，吃到一颗一天都不好 => 哈的那批已经全部下架，这罐退您全款
- 碎的多，一罐里得有两成是渣 => 碎渣是换了快递压的，现在罐外加了纸筒
# goods noodles 面
手工挂面 5 把 | Hand-pulled dried noodles, 5 bundles
荞麦面 4 斤 | Buckwheat noodles, 2 kg
红油拌面 6 盒 | Chilli-oil noodles, 6 boxes
+ 面条下锅不断，汤是清的
+ 麦香味重，光拌个葱油就够了
+ 筋道，煮过头两分钟也没坨
+ 拌面的料包给得大方，吃完还能再下一把
- 挂面碎了两把，成面渣了 => 碎的两把补发，外面加了硬纸板
- 拌面料包咸得发苦，一盒水白喝了三杯 => 厨房把盐减了一成半，新批次您再尝尝
# goods dumplings 饺子
手工荠菜饺 3 袋 | Handmade shepherd’s purse dumplings, 3 bags
鲅鱼水饺 2 盒 | Mackerel dumplings, 2 boxes
小馄饨 4 袋 | Small wontons, 4 bags
+ 馅实在，一咬满嘴鲜
+ 皮薄不破，二十个下锅二十个捞
+ 荠菜是真荠菜，春天的味道
+ 干冰到家还冒烟，冻得梆硬
- 到货已经粘成一坨了 => 粘坨的已经退款，这条线路改走冷链次日达
- 皮有点厚，边上夹生 => 新来的师傅擀厚了，这几天都由老师傅擀
# goods rice 米
当季新米 10 斤 | New-season rice, 5 kg
小粒香米 5 斤 | Short-grain fragrant rice, 2.5 kg
五色糙米 4 斤 | Five-colour brown rice, 2 kg
+ 新米熬粥有米油，奶奶说好多年没见了
+ 煮的时候满屋子香
+ 剩饭第二天炒也粒粒分开
+ 真空包，没有一只虫
- 袋子磨了个小口，漏气受潮了 => 漏气的这袋给您换，外面多套一层编织袋
- 碎米多，淘两遍水都是浑的 => 这批过筛没过干净，给您退两成，后面的重新筛
# goods sauce 酱
手工辣酱 2 瓶 | Handmade chilli sauce, 2 jars
香菇牛肉酱 | Mushroom and beef sauce
蒜蓉剁椒酱 | Garlic chopped-chilli sauce
+ 辣得香，不是光辣不香那种
+ 牛肉粒看得见，不是闻得见
+ 拌饭拌面抹馒头都行，一瓶撑不过一周
- 牛肉酱里油多肉少，捞了半天 => 沉底了要拌一下，不过肉确实该加，新锅加了两成
- 比上回咸，是不是换人做了 => 是我嫂子替了两天，手重了，这两瓶给您补上
# any
+ 配料表干净，就那么三四样
+ 日期很新，到手才生产五天
+ 吃着放心，给孩子也敢给
+ 味道跟我姥姥做的有七八分像
+ 价格几年没怎么涨，良心
+ 密封好，回来撕口就能夹上
- 保质期只剩两个月了，家里人少吃不完 => 临期的不该发给您，补一份新日期的
- 外箱压扁了，里面一盒变形 => 变形那盒的钱退您，箱子换加厚的了
# scenes
早饭全靠它撑着
加班的时候抽屉里必须有
寄给在外地上学的女儿，室友也跟着买
过年走亲戚拿了四份
减脂期也能吃一点，不罪恶
我家老头子就着它能多吃半碗饭
露营带去，一锅煮了大家抢
给月嫂尝了，说比她老家的还地道
不想做饭的晚上就靠它
孩子挑食，居然添了一碗
# shown
+ 主播当场拆一包吃，看着就馋，到手一个味
+ 厂里灶台直接播，锅多大都看得见
+ 说没加糖就真没加，我血糖高的人测过
- 图上是一大罐，到手才巴掌高 => 图拍得太近了，已经加上尺寸，这单退您运费
- 直播说买二送一，到手只有两瓶 => 漏发的那瓶今天补，另外多给您一小包花生
- 说是手工的，看断面就是机器切的 => 切面这步确实改机器了，页面没改是我们的错，已改
`;
