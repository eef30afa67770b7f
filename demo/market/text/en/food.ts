import { trade } from '../trade.ts';

export const food = trade`
# shops
millstone-pantry Millstone Pantry | 石磨食品柜
bee-and-barrow Bee & Barrow | 蜂与手推车
salt-street Salt Street Grocer | 盐街杂货
the-dumpling-door The Dumpling Door | 饺子门
nutkin Nutkin & Daughters | 纳特金父女坚果
long-table Long Table Foods | 长桌食品
crumb Crumb Biscuits | 饼干屑
# goods honey honey
Wildflower honey, 1 lb | 野花蜜 1 磅
Heather honey, two jars | 石楠蜜两罐
+ thick enough to stand a spoon in
+ you can taste that it comes from one hillside
+ it set white and creamy over winter, as real honey does
- the lid had leaked all over the box => a new jar is on its way, with an inner seal this time
# goods nuts nuts
Roasted almonds, 1 lb | 烤杏仁 1 磅
Walnut halves, tin | 核桃仁罐装
+ no stale ones, and I look for them
+ lightly salted for once
+ the tin still smelled of the roaster
- several tasted rancid => that roast has been taken down and your tin is refunded in full
# goods cookies biscuits
Oat biscuits, tin of 40 | 燕麦饼干 40 片罐装
Ginger thins, 3 packs | 姜味薄饼 3 包
+ the biscuits snap and do not crumble
+ real ginger, it catches in the throat
+ not one broken corner
- about a third arrived as crumbs => the new tin has a paper collar, one is coming to you free
# goods sauce sauce
Slow chilli sauce, 2 bottles | 慢熬辣酱 2 瓶
Roast garlic paste | 烤蒜酱
+ heat with flavour behind it
+ it goes on eggs, rice, toast and, once, a pear
- saltier than my last bottle => a new cook had a heavy hand, two bottles from the right batch are on us
# goods dumplings dumplings
Pork and chive dumplings, 50 | 猪肉韭菜饺 50 只
Mushroom dumplings, 40 | 蘑菇饺 40 只
+ twenty in the pot and twenty out, none split
+ the filling is actually filling
+ came frozen like marbles
- they had thawed into one lump => refunded, and your area now goes by overnight cold freight
# any
+ four ingredients and I know all of them
+ the date was only a week old
+ the price has not moved in two years
+ tastes close to what my grandmother made
- only two months left on the date => short dates should not go to regulars, a fresh one is in the post
- the outer box was crushed => one pack is refunded and the boxes are double-walled now
# scenes
it carries me through late shifts
I send it to my daughter at college
we had it at the lake and strangers asked
my husband eats it standing at the fridge
the whole table went quiet
on toast at midnight
Sunday lunch is built around it
even the picky one asked for more
# shown
+ they open one on camera and eat it, no tricks
+ the kitchen in the video is the kitchen it comes from
+ no sugar means no sugar, I checked
- it looked twice the size on the page => we have put a hand in the picture for scale and refunded your postage
- the third pack of the deal was missing => it goes out today, with something small for the trouble
`;
