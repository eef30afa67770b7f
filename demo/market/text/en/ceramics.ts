import { trade } from '../trade.ts';

export const ceramics = trade`
# shops
mud-and-moon Mud & Moon | 泥与月
third-kiln Third Kiln | 第三窑
# goods mug mug
Speckled mug | 斑点马克杯
Wood-fired cup | 柴烧杯
+ three fingers fit the handle
+ thin lip, no dribble
- the foot scratched my table => sanding paper and a felt pad are in the post, and half is refunded
# goods bowl bowl
Rice bowl pair | 饭碗一对
Serving bowl | 大汤碗
+ each glaze is its own weather
+ through the dishwasher weekly and fine
- a chip on the rim => a new one is packed in twice the paper
# goods vase vase
Single stem vase | 一枝瓶
Winter jug | 冬日水罐
+ makes one twig look like a decision
+ heavy enough for the cat
- it seeps and left a ring => that one was under-fired, a new one is coming with a saucer
# any
+ made by hand and you can tell, in the good way
+ wrapped as if for the moon
+ a card in real ink
- a month until the firing and no word => I will send a kiln note each week from now on
# scenes
supper has slowed down
guests turn it over to look at the mark
a present to myself at forty
first coffee of the day
# shown
+ I watched this very one on the wheel
+ small flaws were shown to me before it shipped
- greener on screen => the kiln had its way, keep it for a third less or send it back
`;
