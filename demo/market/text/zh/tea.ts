import { trade } from '../trade.ts';

export const tea = trade`
# shops
chashanjie 茶山姐 | Sister Tea Mountain
wuyan 雾岩茶舍 | Misty Rock Teahouse
banshan-cha 半山茶农 | Halfway Hill Growers
laochatou 老茶头 | Old Tea Nubs
qingming 清明前 | Before Qingming
songyan 松烟茶行 | Pine Smoke Tea
tongmu 桐木人家 | Tongmu Tea Folk
shuimo 水磨坊咖啡 | Watermill Coffee
yiwan 一碗茶汤 | A Bowl of Tea
douzi 豆子烘焙间 | Bean Roastery
yunwu 云雾茶庄 | Cloud & Mist Tea
baicha 白茶阿婆 | White Tea Granny
xiaozao 小灶咖啡 | Small Stove Coffee
nanshan-c 南山茶局 | South Hill Tea Bureau
guyu 谷雨茶坊 | Grain Rain Tea
# goods teatin 茶
明前龙井 100 克 | Pre-Qingming Longjing, 100 g
高山乌龙 250 克 | High-mountain oolong, 250 g
正山小种罐装 | Lapsang souchong, tin
茉莉花茶 125 克 | Jasmine tea, 125 g
+ 龙井头泡豆香，三泡还有味
+ 叶底嫩，一芽一叶看得清清楚楚
+ 茉莉香是茶里透出来的，不冲鼻子
+ 泡七八道还有余甘
+ 汤色亮，没有茶末
- 碎末多，一冲满杯子飘 => 路上压碎了，给您换成铁罐装的，补发一罐
- 火气有点重，喝着上火 => 新焙的要放半个月退火，先给您寄一包去年的喝着
# goods teacake 茶饼
生普小饼 200 克 | Raw pu-erh mini cake, 200 g
熟普老茶头 | Ripe pu-erh nuggets
老白茶饼 300 克 | Aged white tea cake, 300 g
+ 茶饼压得松紧合适，手一掰就开
+ 熟普没有堆味，汤滑得像米汤
+ 老白茶煮着喝出枣香
- 有股仓味，醒了一周还在 => 这饼在湿仓边上放过，我认，退您全款，饼您留着煮茶叶蛋
- 饼边散了，碎了小半两 => 散的补您一小块，包纸外面加了硬壳
# goods coffee 咖啡豆
日晒耶加 227 克 | Natural Yirgacheffe, 227 g
意式拼配 500 克 | Espresso blend, 500 g
云南小粒 454 克 | Yunnan arabica, 454 g
挂耳 20 包 | Drip bags, box of 20
+ 咖啡豆是下单第二天才烘的，养豆刚好
+ 耶加手冲有柑橘酸，放凉了像果汁
+ 做奶咖压得住，不苦不焦
+ 挂耳的粉给得足，冲两杯都行
+ 油脂厚，家用小机器也能打出来
- 烘得太深，喝着像烟灰 => 这一锅确实烘过了，给您换中烘的
- 袋子的单向阀漏气，到手香味跑了一半 => 换了新袋子，跑气的这包给您补烘一包
# goods teapot 茶具
紫砂小壶 | Small Yixing teapot
玻璃公道杯 | Glass sharing jug
旅行快客杯 | Travel tea set
+ 小壶断水利落，不流口水
+ 出水快，一泡茶不会焖坏
+ 快客杯不漏，包里滚了一路
- 紫砂壶盖跟壶口有点晃 => 手工壶允许一丝，但您这只过了，给您换
- 公道杯底有个小气泡，介意的人会介意 => 气泡算瑕疵，按二等给您退差价
# any
+ 每次都送两包试喝，能喝到新东西
+ 水温、克数写了张小卡，新手也不怕
+ 口粮茶喝到现在没换过别家
+ 包装不花哨，钱都在茶里
+ 泡出来跟去年一个味，难得
+ 问什么都能答，懂茶的人
- 涨了二十块，分量没变 => 今年鲜叶贵了三成，老客给您按去年价，找我改
- 罐子盖得紧，我妈拧不开 => 换了拉环罐，给她寄一个空的
# scenes
每天上午一杯，雷打不动
老爷子只认这个，换了就说没味
出差也要带三包
下午犯困全靠它
给导师送了一盒，他又来问我要
老婆原来不喝茶，现在跟我抢
周末早上磨豆子是一周最好的五分钟
下雨天泡一壶坐阳台
吃完火锅必须来一泡
公司茶水间被我带成了茶馆
# shown
+ 直播的时候一道一道冲给我们看，到家冲出来颜色一样
+ 说是口粮级就不吹特级，踏实
+ 在茶山上播，下雨就打着伞播
- 说的是头春，喝着像二春 => 采摘日期给您查了，是四月下旬的，页面写早了，差价退您
- 照片里芽头满满，到手一半是大叶 => 照片用的是上一等，已经全部换成这款的实拍
`;
