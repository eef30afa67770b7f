import { trade } from '../trade.ts';

export const gadgets = trade`
# shops
chongdian 充电实验室 | Charging Lab
erji 耳机老王 | Old Wang’s Headphones
xiankong 线控 | In-Line Control
jianpan 键盘工坊 | Keyboard Workshop
xiaodian 小电器 | Small Appliances
diaosu 调速电子 | Tuned Electronics
liangping 亮屏 | Bright Screen
biaodai 表带铺 | The Strap Shop
yinliang 音量加 | Volume Up
zhuomian 桌面党 | Desktop Party
dianliang 电量百分百 | Fully Charged
jiekou 接口人 | The Adapter People
lanya 蓝牙小屋 | Bluetooth Cabin
guangshu 光束数码 | Light Beam Digital
kaijian 开机键 | Power Button
erduo-g 耳朵公园 | Ear Park
# goods headphones 耳机
头戴降噪耳机 | Noise-cancelling headphones
半入耳蓝牙耳机 | Semi-in-ear Bluetooth earbuds
有线监听耳机 | Wired monitor headphones
+ 头戴三小时不夹
+ 地铁里开降噪，报站都听不见
+ 蓝牙两台设备切换不用重新连
+ 蓝牙连着真能撑一周通勤
+ 人声清楚，听播客不费劲
- 右耳声音小一点，擦了也没用 => 右耳给您单独换，不用寄整副
- 降噪开了有沙沙声 => 更新一下固件会好，还有就直接换
# goods charger 充电器
65W 三口充电器 | 65 W three-port charger
磁吸充电宝 | Magnetic power bank
车载快充 | Fast car charger
+ 三口一起充，头不烫
+ 充电宝薄，贴着手机还能打电话
+ 半小时从一成充到六成
- 充电器插头有点松，插座朝下会掉 => 插脚公差换过了，给您换一只
- 充电宝标一万毫安，充两次就没了 => 页面写清了额定容量，您不满意就退
# goods keyboard 键盘
静音机械键盘 | Quiet mechanical keyboard
便携折叠键盘 | Folding travel keyboard
热插拔小键盘 | Hot-swap mini keyboard
+ 静音不是吹的，半夜打字不吵人
+ 键帽不打油，写代码一整天手不累
+ 热插拔换轴不用焊，小白也行
- 空格键一边高一边低 => 平衡杆没卡到位，寄您一根新的和教程
- 蓝牙隔几分钟断一下 => 接收器给您换新版，断的毛病修了
# goods watch 手表
运动手环 | Fitness band
石英小方表 | Small square quartz watch
儿童定位手表 | Children’s locator watch
+ 手环轻，睡觉戴着没感觉
+ 表带换得快，一按就下来
+ 定位准，放学路上一直看得见
- 手环计步虚，坐车也能走三千步 => 新固件过滤了，更新完还虚您找我退
- 表镜第一周就划了 => 送您两张膜，划的表镜给您换一次
# goods speaker 音箱
木质蓝牙音箱 | Wooden Bluetooth speaker
浴室防水小音箱 | Waterproof shower speaker
桌面收音机 | Desktop radio
+ 音箱人声暖，放老歌正好
+ 浴室放着没进水
+ 收音机搜台清楚，我爸天天听
- 低音一开大就破 => 破音的给您换，出厂前都加了一道试音
# goods cable 线材
编织快充线 2 米 | Braided fast-charge cable, 2 m
多合一扩展坞 | Multi-port dock
理线收纳盒 | Cable tidy box
+ 编织线不打结，猫咬过还能用
+ 扩展坞接两块屏不闪
+ 快充线够长，躺着也能充
+ 接口紧，拔插一百回没松
- 接头第三周就接触不良 => 三年内坏了都换，今天给您寄新的
# any
+ 说明书是人话，看一遍就会
+ 三个月了，没掉过链子
+ 参数写多少测出来就多少
+ 包装简单，没有一堆没用的塑料
+ 保修是真保修，换过一次，没扯皮
- 少配一根线，得自己买 => 那根线漏装了，今天寄，多送您一个理线扣
- 外壳缝有点大，能塞进纸 => 合模不好，给您换一个挑过的
# scenes
宿舍六个人买了五个
给我爸买的，他居然会用
出差包里固定位置
开车导航不再断电
加班剪片子全靠它
上网课孩子用
旧手机又能再战一年
健身房甩不掉
桌面终于清爽了
夜里带娃看剧不吵人
# shown
+ 主播拿仪器测的功率，我到手也测了一样
+ 缺点摆在前面说，重是真的重
+ 拆开给看里面，料足
- 宣传六小时续航，我用四个半就没电 => 六小时是半音量测的，写清了，给您退
- 图上是金属，到手是塑料喷漆 => 金属款断货混发了，差价退，想换等下周
`;
