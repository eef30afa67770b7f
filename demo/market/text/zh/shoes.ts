import { trade } from '../trade.ts';

export const shoes = trade`
# shops
jiaobu 脚步声 | Footsteps
ruandi 软底研究室 | Soft Sole Institute
laoxie 老谢鞋铺 | Old Xie’s Shoes
xiaoniu 小牛皮匠 | Calf Cobbler
zoulu 走路舒服 | Easy Walking
banma-x 半码鞋社 | Half-Size Club
lushang 路上鞋履 | Shoes for the Road
shouna 手纳布鞋 | Hand-Stitched Cloth Shoes
kuanjiao 宽脚友好 | Kind to Wide Feet
qianli 千里不累 | A Thousand Miles Untired
guangtui 逛腿鞋仓 | Stroller Shoe Barn
anzhi 安之鞋坊 | Anzhi Shoes
moxi 摩西靴坊 | Moxi Boots
yidi 一地落叶 | A Floor of Leaves
duobu 多走一步 | One More Step
# goods sneaker 运动鞋
轻量缓震跑鞋 | Light cushioned running shoes
复古德训板鞋 | Retro court trainers
网面健步鞋 | Mesh walking shoes
+ 鞋底软但不塌，走一万步脚不酸
+ 脚背高也不勒
+ 网面透气，夏天没味
+ 板鞋皮面好擦，湿巾一抹就白
- 走路吱吱响，像踩老鼠 => 是鞋垫底下的胶没干，寄您一副新鞋垫，还响就换鞋
- 两只鞋的胶印不一样多 => 溢胶算瑕疵，给您换一双挑过的
# goods boots 靴子
切尔西短靴 | Chelsea boots
加绒雪地靴 | Fleece-lined snow boots
系带马丁靴 | Lace-up work boots
+ 靴子拉链顺，站着就能穿
+ 加绒的那层是实的，踩雪不冷
+ 皮子越穿越软，现在像长在脚上
- 后跟磨，贴了两块创可贴 => 后跟加了软垫的新版给您换，磨破的地方跟您说声对不起
- 右脚的拉链第三天就崩了 => 拉链给您换整双，旧的到付寄回
# goods sandal 凉鞋
一字带平底凉鞋 | Single-strap flat sandals
软木底拖鞋 | Cork slides
交叉绑带凉鞋 | Cross-strap sandals
+ 凉鞋带子软，没磨过脚
+ 光脚踩软木，一夏天都是它
+ 沾水不滑，浴室也敢穿
- 带子的胶开了，才第二周 => 开胶的那批换了胶水，给您换一双
# goods loafer 皮鞋
小羊皮乐福鞋 | Lambskin loafers
方头平底单鞋 | Square-toe flats
商务德比鞋 | Business derby shoes
+ 乐福鞋第一天穿就不磨
+ 开车、上班、见客户一双搞定
+ 鞋跟稳，赶地铁能跑
- 折痕来得有点快，才穿三天 => 薄羊皮会这样，送您一对鞋撑和一支鞋油
- 染脚，袜子绿了 => 内里固色没做好，给您退一半，下批改
# goods slipper 拖鞋
踩屎感家居拖鞋 | Cloud house slides
棉拖包跟款 | Padded heel slippers
居家亚麻拖 | Linen house slippers
+ 拖鞋踩上去真像踩云，家里一人一双
+ 底厚，不怕地凉
+ 可以机洗，洗完没变形
- 棉拖掉毛，地板上一层绒 => 掉绒的批次停了，换您短绒的
# any
+ 尺码标准，平时多少就拍多少
+ 宽脚终于找到能穿的
+ 走线整齐，里外都没胶味
+ 脚汗大的人说一句，真不臭
+ 底子耐磨，一年了花纹还在
- 偏小半码，挤小脚趾 => 页面加了脚长对照，给您换大半码，来回运费我们出
- 鞋盒压瘪了，没法送人 => 补您一个新鞋盒，以后外面套纸箱
# scenes
带老人旅游走了三天没喊累
站柜台的懂，脚不疼就是命
我爸脚宽，第一次没让我退
产后脚大了一码也能穿
遛狗专用
孩子开学穿的，跑跳没说磨
爬了一趟山回来没起泡
夜班护士，推荐给全科室
上下班骑车不打滑
周末买菜到出门约会都是它
# shown
+ 主播拿尺子量给我们看的，跟到手的一样
+ 说了宽脚买大半码，听劝没错
+ 视频里弯折给看，到手确实能对折
- 视频里是哑光，到手反光得像雨鞋 => 两种皮混发了，给您换哑光的
- 说三厘米跟，量了有四厘米半 => 含内增高没写，页面改了，您不合适就退
`;
