import { trade } from '../trade.ts';

export const beauty = trade`
# shops
bare-bottle Bare Bottle | 素瓶
rosehip-row Rosehip Row | 玫瑰果街
calm-skin Calm Skin Co-op | 安肤合作社
tallow-and-thyme Tallow & Thyme | 油脂与百里香
petal-press Petal Press | 花瓣压榨坊
morning-face Morning Face | 清晨的脸
# goods lipstick lipstick
Velvet rose lipstick | 丝绒玫瑰口红
Tinted balm | 润色唇膏
+ survives lunch
+ does not dry my lips out
+ one swipe and I look awake
- broke in the tube on the way => a new one is coming in a cool pack
- more orange than the swatch => the swatches are shot again, swap or refund as you like
# goods cream cream
Barrier cream, 50 ml | 屏障修护霜 50 毫升
Rich night cream | 滋养晚霜
+ flaky cheeks gone in three days
+ rich but it sinks in
+ one jar lasts me four months
- a bit heavy, two spots by morning => on oily skin the lotion suits better, samples are in the post
# goods serum serum
Niacinamide serum | 烟酰胺精华
Morning C drops | 晨间维 C 滴液
+ no scent and no sting
+ sits well under make-up
+ the marks have faded by the second bottle
- the dropper cannot reach the last of it => longer droppers are here, two are coming to you
# goods soap soap
Olive oil soap, 4 bars | 橄榄皂 4 块
Oat and honey bar | 燕麦蜂蜜皂
+ clean without that tight feeling
+ the bar is still a bar after a month
- it melted in the dish in two weeks => it hates standing water, a draining rack is on us
# goods mask masks
Hydrating sheet masks, 10 | 补水面膜 10 片
Clay mask | 泥膜
+ the sheet stays put on the chin
+ clay that does not crack my face
+ my skin was soft the next morning
+ the sheet holds enough for the neck and hands
- two sheets were dry as paper => five new ones are on their way
# any
+ two years left on the date
+ third empty jar and nothing to add
+ they asked about my skin before selling me anything
+ my sensitive skin has no opinion, which is the best review
- the free sample was about to expire => no more short dates, a small full-price bottle is coming instead
- the bottle looked scuffed => that was our shelf, a fresh one is on its way and the seal was never open
# scenes
saved me through a week of night shifts
my boyfriend thinks I do not know
went up a mountain with me and my face did not crack
radiators on all winter and no itching
the dermatologist read the label and nodded
all four of us in the flat use it
I did my sister's wedding with it
# shown
+ tried on a bare face, pores and all
+ they promise moisture and nothing else, so I believed them
+ the arm swatch is the colour I got
- surely a filter, mine is two shades off => no filter on swatches any more, this one is refunded
- eight hours matte, they said, and I shone after three => the page says about four now, you are refunded
`;
