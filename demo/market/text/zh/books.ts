import { trade } from '../trade.ts';

export const books = trade`
# shops
yeshu 夜书房 | Night Study
jiushuwu 旧书屋阿良 | Aliang’s Second-hand Books
zhibi 纸笔先生 | Mr Paper & Pen
huibenshu 绘本树 | Picture-Book Tree
muwu 木屋文具 | Cabin Stationery
qianbi 铅笔与橡皮 | Pencil & Eraser
yizhang 一张纸 | One Sheet of Paper
xiaoyi 小译书店 | Xiaoyi Books in Translation
shuqian 书签 | Bookmark
lvdeng 绿灯书局 | Green Lamp Books
moshui 墨水瓶 | Ink Bottle
duzhe 读者角落 | Reader’s Corner
shouzhang 手账社 | Journal Club
xiangxiang-s 巷子书摊 | Alley Bookstall
# goods book 书
乡土散文集 | Essays from the countryside
短篇小说选 | Selected short stories
植物图鉴 | Illustrated book of plants
家常菜一百道 | One hundred home dishes
+ 书角没折，塑封完整
+ 纸不反光，台灯下看一晚上不累
+ 图鉴印得清楚，叶脉都数得出来
+ 家常菜写得细，几克盐都有
- 封面磕了个角，强迫症受不了 => 给您换一本，书角加了护角
- 缺了第 65 到 80 页，看到一半没了 => 印厂装订漏了一帖，已经给您寄新的，旧的留着
# goods storybook 绘本
睡前故事 10 册 | Bedtime stories, 10 books
立体翻翻书 | Pop-up lift-the-flap book
认字洞洞书 | Word-learning peephole book
+ 绘本孩子让念了三遍才肯睡
+ 翻翻页厚，两岁撕不动
+ 圆角，不戳眼睛
- 立体那页的机关第一次就断 => 断页的给您换，附一张怎么翻的小图
- 油墨味大，晾了一周 => 换了大豆油墨，老的给您退
# goods notebook 本子
方格手账本 | Grid journal
空白速写本 | Blank sketchbook
活页周计划 | Loose-leaf weekly planner
+ 本子摊得平，写到最里面也不鼓
+ 钢笔不洇，背面看不见
+ 周计划的格子刚好够写三件事
- 中间有两页裁歪了 => 歪页的补您一本
- 橡皮筋绷了一个月就松 => 寄您两根新的，这批弹力换了
# goods pen 笔
极细中性笔 12 支 | Extra-fine gel pens, 12
铝杆钢笔 | Aluminium fountain pen
彩铅 36 色 | Colouring pencils, 36
+ 中性笔不断墨，一支写完才换
+ 钢笔出水顺，左手写字也不蹭
+ 彩铅叠色好看，孩子涂了一下午
- 中性笔有两支写不出来 => 写不出的补四支，气温低先握一会儿
- 钢笔帽松，放包里漏了墨 => 笔帽换成旋的，给您换，弄脏的包我们赔洗
# goods puzzle 拼图
世界地图拼图 | World map puzzle
一千片星空拼图 | Starry sky puzzle, 1000 pieces
+ 拼图咬合紧，拿起来不散
+ 一家三口拼了四个晚上
- 少一片，正好是中间那片 => 少的那片报编号给我，三天内单独寄
# any
+ 防震纸包得严，书像刚出厂
+ 附了书签，每次不重样
+ 正版，一翻就知道
+ 冷门的书他家能找到
+ 发货慢一天会提前说
- 套装少了一本第四册 => 第四册漏装，今天补，多送您一张藏书票
- 快递袋太薄，淋了雨 => 换了防水袋，湿的那本给您新的
# scenes
地铁上看完的
孩子期末奖励
考研那年写完了六本
送老师的教师节礼物
书架又满了，老婆有意见
每晚睡前念一个
办公桌上一直摊着
给乡下小学也寄了一套
读书会人手一本
出差飞机上翻完了
# shown
+ 主播会翻内页给看，不靠腰封
+ 品相写几成新就是几成新
+ 不好看的章节也直说
- 说是精装，到手是平装 => 链接里两个版本标反了，给您换精装
- 说九成新，有人画了半本线 => 画线没检查到，退您全款，书您留着
`;
