import { trade } from '../trade.ts';

export const pets = trade`
# shops
paw-and-pail Paw & Pail | 爪子与水桶
good-boy-grocer Good Boy Grocer | 乖狗杂货
whisker-works Whisker Works | 胡须工坊
old-dog Old Dog Supplies | 老狗用品
tail-end Tail End | 尾巴尖
the-cat-cupboard The Cat Cupboard | 猫咪橱柜
# goods kibble food
Fresh chicken cat food, 4 lb | 鲜鸡猫粮 4 磅
Sensitive dog food, 10 lb | 低敏狗粮 10 磅
Puppy starter mix | 幼犬奶糕
+ switched over three days and no upset stomach
+ the fussy one licked the bowl
+ small enough for an old cat's teeth
+ shinier coat, the groomer noticed first
- this bag is paler and the cat walked away => the chicken batch is paler, if they will not eat it you are refunded, open or not
- the bottom of the bag was dust => a sieve had torn, two pounds are on their way
# goods bed bed
Cloud cat bed | 云朵猫窝
Washable dog mat | 可洗狗垫
+ occupied within a minute
+ the whole thing comes apart for the wash
- went lumpy in the wash => a quilted inner is coming, that one should hold
- my cat can only sit in it => keep it for toys, the large one is on its way
# goods ball toy
Treat ball | 漏食球
Feather wand | 羽毛逗猫棒
Rope tug | 绳结拔河
+ kept him busy for an afternoon and the sofa lives
+ two weeks of claws and still feathers on it
- chewed through on the first day => the heavy one is for jaws like that, it is coming free
# goods litter litter
Tofu litter, 6 bags | 豆腐砂 6 包
Clumping clay litter | 结团矿砂
+ clumps fast and scoops clean
+ no dust, and I have asthma
- more dust than usual => a filter step had been skipped, a third is refunded
# goods collar harness
No-pull harness | 防爆冲胸背
Reflective lead | 反光牵引绳
+ pulls like a tractor and it does not ride up
+ cars see us from far off
- the clip cracked in the cold => do not use it, the winter clip is in the post
# any
+ we have never run out since we found them
+ they have animals themselves and it shows
+ lab report for each batch, taped to the bag
+ she knows the sound of this parcel
- the price went up without a word => that was rude of us, one bag at the old price is yours
# scenes
two cats and a dog live on this
the stray is nine pounds now
thirteen years old and eating like a pup
the vet said low fat and this worked
survived the house move thanks to it
I eat toast, he eats this
the shelter gets a bag from us each month
# shown
+ the host's own cat eats it on camera and fights for it
+ no big words about the meat content, just the number
- said small bites and my kitten cannot chew them => two sizes got mixed, the kitten one is on its way
- plump in the picture and flat in the bag => it needs two days of shaking, and if it stays flat we swap it
`;
