import { trade } from '../trade.ts';

export const kids = trade`
# shops
wooden-whale The Wooden Whale | 木鲸鱼
little-acorn Little Acorn | 小橡果
bath-duck Bath Duck | 洗澡鸭
nap-and-nibble Nap & Nibble | 小睡与点心
paper-lion Paper Lion Toys | 纸狮子玩具
tumble Tumble Tots | 翻跟头
# goods bear soft toy
Comfort bear | 安抚小熊
Floppy rabbit | 软耳兔
+ two trips through the washer and still fluffy
+ the ears are sewn on for good, we have tested that
+ it has a name and a seat at the table
- one button eye is loose => please put it away, a bear with stitched eyes leaves today
# goods blocks blocks
Beech blocks, 80 | 榉木积木 80 粒
Magnetic tiles, 60 | 磁力片 60 片
+ beech corners rounded, my feet say thanks
+ a tower taller than its builder
+ beech that smells of wood and nothing else
- two triangles short, so no castle roof => the set of triangles is in the post, with spares
- one beech splinter, one plaster => the whole set is being swapped, each block is checked by hand now
# goods train train
Wooden train set | 木轨小火车
Pull-back trucks, 6 | 回力卡车 6 辆
+ the wooden engine pulls six wagons
+ quiet on the floor, bless them
- one of the trucks lost its arm on day one => a new truck is coming, the arm is nylon now
# goods bottle bottle
Wide glass bottle | 宽口玻璃奶瓶
Straw cup | 吸管杯
+ upside down and shaken, still dry
+ the bottle means less wind, more sleep
- milk hides in the straw joint => two fine brushes are coming, and the new straw comes apart
# goods onesie clothes
Seamless bodysuit | 无骨连体衣
Dinosaur pyjamas | 恐龙睡衣
+ no red marks on the little one
+ poppers that line up in the dark
- came out of the wash a size smaller => the next size up is on its way, the label says so now
# any
+ the safety report is in the box
+ half an hour of silence, worth it
+ no smell, straight from the box to the mouth, of course
+ they are honest about the right age
- the gift box was dented and it was for a christening => a new one goes out today so that it makes the date
- tiny print in the manual => a large-print one with pictures is in your inbox
# scenes
handed down to the second one and still whole
four hours on a train with no tears
grandad built with it longer than she did
the whole playgroup has it now
bedtime is twenty minutes shorter
it came to the vaccination and helped
every visitor's child goes for it first
# shown
+ the host's own kid plays with it on camera, you cannot act that
+ held next to a hand so you know the size
- a huge box in the picture and a shoebox at the door => the picture showed three sets, it says so now, send it back free
`;
