import { trade } from '../trade.ts';

export const home = trade`
# shops
jiali 家里有光 | Light in the House
guowang 锅王老陈 | Old Chen, King of Woks
mianbei 棉被人家 | Quilt House
yangtai 阳台植物社 | Balcony Plant Club
zhutan 竹摊子 | The Bamboo Stall
saodi 扫地阿姨 | Auntie Broom
dengxia 灯下 | Under the Lamp
chufang 厨房小事 | Kitchen Matters
pingjing 平静生活 | Calm Living
wanfan 晚饭时间 | Supper Time
shoujie 收姐整理 | Sister Tidy
maojin 毛巾铺 | The Towel Shop
xuehua-g 雪花铁锅 | Snowflake Iron Woks
mujia 木架子 | The Wooden Shelf
shuijiao 睡觉大事 | Sleep Is Serious
# goods pan 锅
熟铁炒锅 32 厘米 | Wrought-iron wok, 32 cm
麦饭石平底锅 | Stone-coated frying pan
砂锅 3 升 | Clay pot, 3 l
+ 炒锅开好以后煎蛋不粘，滑着走
+ 炒锅重得刚好，我一只手能颠
+ 平底锅受热匀，煎饼不会中间糊边上生
+ 砂锅炖汤不溢，盖子有数
- 锅底不平，放电磁炉上会转 => 锅底校平这步漏了，给您换一口
- 手柄第二周就松 => 寄您一套螺丝和垫片，还松就换锅
# goods lamp 台灯
护眼小台灯 | Eye-friendly desk lamp
藤编落地灯 | Rattan floor lamp
床头感应夜灯 | Bedside sensor light
+ 台灯不闪，写作业眼睛不酸
+ 暖光一开，租的房子也像家了
+ 夜灯起来自己亮，不刺眼
- 开关按下去会弹回来，要按两次 => 开关给您换新的，寄回运费我们出
- 藤编有两根翘刺，钩毛衣 => 翘的剪掉会好，给您退两成，不放心就换
# goods towel 毛巾
长绒棉毛巾 4 条 | Long-staple towels, 4
新疆棉浴巾 | Xinjiang cotton bath towel
速干擦头巾 | Quick-dry hair wrap
+ 毛巾吸水，擦一下就干
+ 洗了十几次还是软的
+ 不掉毛，脸上没粘过
- 前两水掉色，盆里一层蓝 => 深色要先用盐泡，忘了放卡片，给您补两条浅色的
# goods pillow 床品
荞麦护颈枕 | Buckwheat neck pillow
水洗棉四件套 | Washed cotton bedding set
蚕丝春秋被 | Silk quilt, spring and autumn
+ 护颈枕高低合适，早上脖子不僵
+ 四件套越洗越软，裸睡不刺
+ 春秋被轻，盖着像没盖又暖和
- 荞麦壳漏了一些，床上沙沙的 => 内胆拉链换成双层的，新内胆给您寄了
- 蚕丝被比标的轻了二两 => 您说得对，那批填充少了，退您差价
# goods plant 绿植
龟背竹中株 | Monstera, medium
多肉拼盘 9 颗 | Succulent tray, 9
桌面文竹 | Asparagus fern for the desk
+ 龟背竹到家就抽了片新叶
+ 土是湿的，根没散，包得像粽子
+ 养护卡写得明白，植物杀手也活了
- 两片叶子折了，黄了边 => 折的叶子剪掉会再长，补您一小盆绿萝
- 多肉有一颗烂根 => 烂的补两颗，浇水别太勤，一周一次就够
# goods kettle 水壶
长嘴手冲壶 | Gooseneck pour-over kettle
保温壶 1.8 升 | Vacuum jug, 1.8 l
搪瓷烧水壶 | Enamel kettle
+ 保温壶早上灌的，晚上还烫嘴
+ 手冲壶出水细，浇花冲咖啡都行
+ 搪瓷厚，磕了一下没掉
- 烧水壶盖边漏气，烧开像火车叫 => 给您换了密封圈，还叫就换壶
- 保温壶内胆有划痕，新的像旧的 => 划痕是出厂前的，给您换新
# any
+ 做工扎实，拿在手里有分量
+ 不占地方，租房也能放
+ 安装十分钟，一个人能搞定
+ 用了大半年，没出过毛病
+ 边角都打磨过，不剌手
- 少一颗螺丝，装到一半停了 => 螺丝今天寄，多给您放了一包
- 说明书只有英文，婆婆看不懂 => 中文的电子版发您了，下批都放纸质
# scenes
搬新家第一件买的就是它
租房党，退租能带走
婆婆来住了一周，走的时候问链接
孩子书桌上用
阳台改成小花园以后天天坐那里
冬天南方没暖气，靠它
做饭新手也没翻车
给爸妈也换了一套
猫天天睡上面
周末做一大锅，够吃两天
# shown
+ 尺寸跟直播里卷尺量的一样
+ 主播当场煎了个蛋，到家我也煎成了
+ 颜色没色差，配我家地板正好
- 图里像一米高，到手刚过膝盖 => 图上加了参照物，给您退一半或者换高的
- 说实木，底板是压的 => 底板确实是多层板，已经改写，差价退您
`;
