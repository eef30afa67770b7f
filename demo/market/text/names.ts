import type { Language } from './trade.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Common surnames; combined with given names at random, so that no full name refers to a real person. */
export const surnames: Readonly<Record<Language, readonly string[]>> = {
  zh: words(
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文',
  ),
  en: words(
    'Hart Lowe Marsh Pell Quinn Rowe Sutter Tate Vance Webb Yates Abbey Barlow Crane Dale Eaton Finch Grove Hale Irwin Joyce Keane Lyle Moss Nash Oakes Penn Reyes Stroud Thorne Usher Voss Whit Amari Bose Castillo Dube Eriksen Farouk Ghosh Haddad Ito Jansen Kovac Lopez Mbeki Nair Okafor Patel Rossi Silva Tanaka Ueda Varga Weiss Yilmaz Zhou',
  ),
};

export const givenNames: Readonly<Record<Language, readonly string[]>> = {
  zh: words(
    '秀兰 建国 志强 美玲 晓燕 文静 丽华 思雨 子涵 雨桐 浩然 宇轩 佳怡 欣怡 晨曦 明辉 海燕 春梅 桂花 国庆 小军 立新 玉珍 淑芬 金凤 俊杰 梓萱 一诺 若溪 云帆 安然 清扬 知夏 念慈 向阳 长青 素琴 凤霞 爱华 红梅 永福 守义 家栋 振华 冬梅 小满 立夏 谷雨 听雨 望舒 南星 景行 朝阳 乐天 可心 以宁 舒窈 沐阳 书瑶 婉清 芷若 慕青',
  ),
  en: words(
    'Amy Ben Clara Dan Elsie Finn Grace Hugo Iris Jack Kate Leo Maya Nina Owen Priya Quentin Rosa Sam Tess Uma Victor Wendy Xena Yusuf Zoe Aisha Bruno Carmen Diego Esther Farid Greta Hana Ivan June Kofi Lena Marco Noor Olga Pedro Ruth Sofia Tomas Ursula Viola Walt Yara Zane Mabel Otis Pearl Rory Saskia Theo Winnie Anders Bea Cyrus',
  ),
};

export const nicknames: Readonly<Record<Language, readonly string[]>> = {
  zh: words(
    '豆豆妈 一只橘子 山里人 老王头 半夏 不吃香菜 慢慢来 阿花 大米饭 小熊软糖 晚风 月亮邮差 打工人小李 西瓜皮 胖达 鱼丸粗面 早睡失败 二丫 三水 阿布 栗子 糯米团 南方有雨 北方的狼狗 木木 七七 团团圆圆 茶不思 饭不想 椰子冻 芝麻糊 冬瓜汤 小蘑菇 老赵家的 静姐 燕子 苗苗 贝壳 海带结 小鹿 绿豆沙 阿宽 萝卜丁 乐呵呵 知了 蓝莓酱 一颗土豆 向日葵 云吞 小风车 大橙子 暖暖 开心果壳 阿敏 毛豆 麦穗 桃子汽水 听雨眠 石榴籽 三碗不过岗 夜猫 远山 小满妹 爱喝汤 竹子 橘座 一苇 米粒 翠翠 阿珍 老杨同志 春卷 豌豆黄 青团 山楂片 梅子 阿芒 素素 喵呜 柿子饼 小酒窝 拾光 瓦片 老船长 松果 蒲公英 灯灯 小石头 芋圆 八宝粥 粒粒 初一 十五 立冬 白露 小寒 惊蛰',
  ),
  en: words(
    'teapot_tess mossgarden birdwatcher47 twocatsonechair nightshift_nurse the_slow_cook Grandma_Jo runs_late bookish.bee mapleleaf_mike knitwit Dad_of_three saltandvinegar quietcorner allotment_al paperboat mudlark fern.and.co Nana_B potatopete latebus sockdrawer rainyday_rae hillwalker kettle_on',
  ),
};

/** Hosts of live rooms. */
export const hosts: Readonly<Record<Language, readonly string[]>> = {
  zh: words(
    '阿诚 小满 阿兰 老陈 秀秀 阿勇 大禾 小棠 阿木 云姐 豆子 阿宁 小北 老谢 阿蘅 晴晴 阿茂 二哥 小贝 阿雅 周周 老虞 小柚 阿川 春妮',
  ),
  en: words('Nell Joss Marta Eddie Priya Tom Ada Linus Cora Bex Ravi Hattie Gus Ines Moe'),
};
