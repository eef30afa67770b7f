import { trade } from '../trade.ts';

export const ceramics = trade`
# shops
yaobian 窑边 | Beside the Kiln
niba 泥巴手作 | Handmade from Mud
qingci 青瓷小院 | Celadon Courtyard
chaishao 柴烧阿木 | Amu’s Wood-Fired Pots
baitu 白土工房 | White Clay Studio
laopan 老盘子 | The Old Plate
wanzhan 碗盏 | Bowls & Saucers
# goods bowl 碗
手捏米饭碗 | Hand-pinched rice bowl
粗陶汤碗 | Stoneware soup bowl
青釉斗笠碗 | Celadon conical bowl
+ 碗底一圈没上釉，端着不烫手
+ 釉色每只都不一样，挑碗吃饭成了乐子
+ 微波炉、洗碗机都进过，没事
- 碗沿有个小缺口，喝汤刮嘴 => 缺口的立刻补一只，包的时候多塞一层玉米粒
- 两只碗不一样高，叠不齐 => 手捏的会差一点，但这差多了，给您挑一对
# goods mug 杯子
柴烧马克杯 | Wood-fired mug
手绘小猫杯 | Hand-painted kitten cup
冰裂纹主人杯 | Crackle-glaze tea cup
+ 杯把能伸进三根手指，握得稳
+ 杯口薄，喝水不漏
+ 小猫画得歪歪的，好笑又好看
- 杯底磨得不够，桌面划了一道 => 寄您一张细砂和软垫，桌子的事真对不住，退您一半
- 釉面有两个针眼 => 针眼算二等，按二等价退您
# goods vase 花瓶
一枝瓶 | Single-stem vase
窄口枯枝瓶 | Narrow-neck twig vase
粗陶水罐 | Stoneware water jar
+ 插一枝枯的都好看
+ 瓶身重，猫推不倒
+ 内壁上了釉，不渗水
- 渗水，柜子上一圈印 => 渗水的是素胎没烧透，给您换一只，先垫个碟
# goods plate 盘子
早餐浅盘 | Shallow breakfast plate
鱼盘 | Fish platter
月牙小碟 | Crescent side dish
+ 盘子盛什么都像店里的
+ 边有点翘，汤汁不流
- 到手裂了一道，能听出哑音 => 裂的今天补，换了快递和箱子
# any
+ 看得出手的痕迹，又不粗
+ 包得一层又一层，拆了十分钟一个没碎
+ 店主附了张手写卡，字也好看
+ 用了一年，釉没花
- 等了一个月才开窑，中间没人说一声 => 是我不好，以后每周发一次烧窑进度给您
# scenes
搬家最怕碎的就是它
吃饭慢下来了
朋友来喝茶，都翻过来看底款
给自己的三十岁礼物
拍照都不用摆
每天早上第一杯水
凑齐了四只，一家人一人一只
# shown
+ 拉坯的时候就在播，我看着它出来的
+ 有瑕疵先拍给我看，我点头才发
- 图上偏青，到手偏灰 => 这窑还原没到位，您喜欢就留退三成，不喜欢就退
`;
