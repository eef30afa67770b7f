/** What a text is looked through for. Of one sign all matches count once: three links are no three signs. */
export type AdvertSign = 'messenger' | 'link' | 'private' | 'invitation' | 'offer' | 'price';

/** Accounts and groups of messengers, also in the spellings that are meant to be overlooked (薇信, V信, 扣扣, 威x). */
const messenger: readonly RegExp[] = [
  // A name of an account, letters and digits mixed or seven digits and more, after anything that stands for a messenger.
  /(?:[微薇威徽唯魏]|卫星|扣|企鹅|电报|飞机|纸飞机|脸书|小红书|(?<![a-z\d])(?:v ?x|w ?x|qq|q(?=群|[:：号])|v(?=[信❤:：])|tg|ins|fb|line))(?:信|芯|心|❤️?|x|v|号|群|id){0,2}[^\p{L}\p{N}]{0,3}(?:(?=[a-z_-]*\d)(?=\d*[a-z])[a-z\d][a-z\d_-]{4,19}|\d{7,11})(?![\d.]*[a-z%元])/iu,
  /(?:[加➕十+](?!了|过)|添加|扫|关注|搜|联系|咨询|问)[^\n，。！？,.!?]{0,6}?(?:微信|薇信|威信|卫星|徽信|微x|威x|v信|薇❤|(?<![a-z])(?:vx|wx|wechat|weixin)(?![a-z])|公众号|扣扣|企鹅|(?<![a-z])qq(?![a-z])|抖音号|小红书号)/iu,
  // A name of an account after a word for adding, finding or naming one.
  /(?:[加➕扣]|好友|联系(?:方式)?|搜索?|账号|帐号|[信号]是?|id)[^\p{L}\p{N}]{0,2}[a-z]{2,}[_-]?\d{2,}[a-z\d_]*(?![A-Z])/u,
  // A V-neck is no account, what one gets (领取) through one is.
  /(?:[加➕]|进)(?:个|一下|入|我们?的?|本店)?[vV薇](?![a-zA-Z]|领(?![取券福红奖优资免]))/u,
  /(?:微信|薇信|威信|v信|(?<![a-z])(?:vx|wx|wechat|weixin)|扣扣|(?<![a-z])qq|抖音|公众号)(?:号码?|群|id)?\s?[:：是为叫搜]{0,2}\s?(?=[a-z\d_-]*\d)[a-z\d][a-z\d_-]{4,19}/iu,
  /(?:拉|邀|带)(?:你|您|大家|各位|人)?[进入加][^，。！？\n]{0,6}群|(?:进|加|入)(?:个|我的?|我们|本店|微信|q)?群(?!众|体|里没|后没)/iu,
  /(?:加|进|入|拉你?进?|扫码进?)[^\n，。！？]{0,4}?(?:福利|优惠|内购|粉丝|团购|拼单|qq|微信)群/iu,
  /(?<![a-z])(?:telegram|tele ?gram|whats ?app|wechat|line id|kik|snap ?chat|insta(?:gram)?|ig|tg|skype|discord|signal|viber)\b[^\n.!?]{0,14}?(?:@[a-z\d_.]{3,}|(?<![a-z\d])[a-z_.]{2,}\d+|\d[a-z\d_.]{4,}|☎•••|\+?\d[\d\s-]{6,})/iu,
  /\b(?:follow|find|add|search|look up|dm|pm|message|page|profile|channel|handle|user(?:name)?)\b[^\n.!?]{0,20}@[a-z][a-z\d_.]{2,}/iu,
  // Not what is told of a stay or a purchase: who answered, or whom one told of it.
  /(?<!\b(?:told|talked|spoke|chatted|communicat\w*|replied|replies|respon\w+|answer(?:s|ed)|messaged|texted|contacted|wrote|sent|helped|friends?|family)\b[^\n.!?]{0,24})(?:\bon|\bvia|\bmy|\bme|\bour|\bby|\badd|\bjoin)\b[^\n.!?]{0,16}?\b(?:telegram|tele ?gram|whats ?app|wechat|snap ?chat|discord server|viber)\b/iu,
];

const link: readonly RegExp[] = [
  /(?:https?|hxxps?):\/\//iu,
  /\bwww\s?[.。]\s?[a-z\d-]+/iu,
  // With a space beside the dot only where no sentence begins like that.
  /(?<![a-z\d@.])[a-z\d][a-z\d-]{1,62}\.(?:com|net|org|cn|shop|store|xyz|top|vip|site|online|club|biz|io|cc|ly|link)(?![a-z\d.]|\s?\S*☎)/iu,
  /(?<![a-z\d@.])[a-z\d][a-z\d-]{1,62}(?:\s\.\s?|。|\s?[([](?:dot|点)[)\]]\s?|\sdot\s|点)(?:com|net|cn)(?![a-z\d])/iu,
  /\b(?:t|bit|tinyurl|wa)\s?\.\s?(?:me|ly|com)\s?\/\s?\w/iu,
];

/** Readers are asked to write to the author where nobody else reads it, or to look for another shop. */
const privately: readonly RegExp[] = [
  /(?:私信|私聊|密聊|私)(?:我|本人|一下|可|即可|哦|~)|(?:加|[dq])我(?:好友|详聊|详谈|拿|领|进)|(?:滴滴|dd|DD|d|踢|戳|敲|call)我|(?:主页|头像|简介|资料|签名)(?:里|上)?有|(?:微信|v信|支付宝|百度|小程序)(?:里|上)?搜|(?:店铺?名|微店|闲鱼|淘宝店)(?:字|叫|号|是)?[:：]|评论区(?:留|扣)|(?:私信|私聊|留言|评论|回复|扣1)[^，。！？\n]{0,3}(?:发|拿|给|领|送|拉|教|告诉)(?:你|您|链接|价|大家|资料|图)|(?:发|给)(?:你|您|大家)(?:个)?(?:链接|网址|二维码|名片)|(?:看|点)我(?:主页|头像|简介|资料)|(?:淘宝|天猫|拼多多|闲鱼|抖音|京东|快手|小红书|微店|某宝|咸鱼)(?:上)?(?:搜索?|找|看|关注)[^，。！？\n]{0,12}(?:店|号|旗舰|直播|主页|["“”「])/u,
  /\b(?:dm|pm|inbox) (?:me|us)\b|\bdm (?:for|to)\b|\b(?:send|drop|shoot) (?:me|us) (?:a |an )?(?:dm|pm|message|text|line|email|mail)\b|\blink in (?:my |the )?bio\b|\bcheck (?:out )?my (?:profile|page|bio|channel|website|site|shop|store)\b/iu,
];

/** Readers are asked to turn to somebody, and not to the merchant. */
const invitation: readonly RegExp[] = [
  /(?:私聊|私信|私我|密我|滴滴我?|找我|联系我|咨询我|加我|戳我|问我|扫码|点我头像|看我(?:主页|头像|简介)|主页有|联系方式|欢迎(?:咨询|来电|联系|选购|添加|代理)|有(?:需要|意|兴趣)的?(?:朋友|亲|可以|请|加|联系|私)|需要的(?:加|联系|私|来|找|朋友)|详情(?:加|咨询|联系|请)|诚招|招(?:代理|兼职|募|收)|(?:搜索?|认准|关注)[^，。！？\n]{0,8}(?:店铺|旗舰店|公众号|直播间|小程序))/u,
  /\b(?:dm|pm|inbox|message|msg|text|whats ?app|contact|call|email|hit|add|ping|write(?: to)?) (?:me|us|him directly|my)\b(?! (?:back|when|to (?:say|let)|if (?:i|we)|and (?:asked|said|told)|that|with (?:updates|any)))(?=[^\n.!?]{0,40}(?:\b(?:for|at|on|to (?:get|order|book|buy|earn|learn)|if (?:you|interested)|today|now|via)\b|☎•••|✉•••|@|\d{6}|$))/iu,
  /\b(?:check (?:out )?my (?:profile|page|bio|channel|website|site|shop|store)|link in (?:my )?bio|(?:visit|check out|order (?:at|from)|shop at|go to|sign up (?:at|on)|register (?:at|on)|click|follow) (?:our|my|this|the link|us|me|here|www|http)|use (?:my |the |promo |coupon |discount )*code|join (?:my|our)|call (?:now|today)|order (?:now|today)|apply (?:now|today)|limited (?:time )?offer|act now|book (?:directly|direct) (?:with|through|at) (?:me|us|my|our))\b/iu,
];

/** What is sold, paid or promised beside the purchase. */
const offer: readonly RegExp[] = [
  /(?:代购|代理|(?:帮|替|代)(?:你|人|忙)?写好?评|好评[一每]条|一条[^，。]{0,3}[元块]|拉新|批量|定做|本店|一对一|收旧|租房|代写|代办|批发|充值|招聘|减肥(?:药|方法|茶)|[瘦掉]了?[^，。]{0,3}[一二三四五六七八九十\d]+斤|收(?:二手|购)|尾货|清仓|全网(?:最低|底价)|祛斑|丰胸|增高|考证|包过|提额|秒批|上门(?:维修|回收|服务|安装)|开锁|搬家|中介|彩票|棋牌|博彩|炒股|荐股|带单|稳赚|省钱(?:购|方法|攻略)|(?:果园|农家|基地|工厂|源头)(?:直接|直)(?:发|供|销)|原厂|一手货源|厂家直[销供]|工厂直[销供]|货源|低价(?:出|转|处理|甩)|高仿|复刻|原单|出售|转让|回收|贷款|借钱|兼职|日结|日赚|月入|躺赚|刷单|返现|返利|返佣|佣金|好评返|领(?:取)?(?:优惠)?券|优惠券|内部券|内部价|隐藏券|免费(?:领|送|试)|红包|秒杀群|开发票|办证|加盟|同款[^，。！？\n]{0,6}(?:便宜|半价|低价|折)|包邮(?:出|到家)?价|[一二三四五六七八九半\d]折(?:出|起|代|优惠))/u,
  /\b(?:driver|airport rides?|(?:diet|weight[- ]loss|these) pills|(?:lost|lose) \d+ (?:pounds|lbs|kilos|kg)|weight loss|trad(?:e|ing) (?:stocks|signals)|double your|(?:tax|visa|homework|essay) (?:help|service|writing)|(?:discount|sale) (?:this|for|on all|today)|\d+ ?% (?:discount|cheaper)|instead and|for less\b|we (?:fix|repair|clean|build|ship|make)|wholesale|drop ?ship(?:ping)?|replicas?|promo(?:tion)? codes?|coupons?|discount codes?|referral|cash ?back|(?:earn|make|making|earned) (?:up to )?[$€£]?\d[\d,.]*(?: ?(?:usd|dollars|a day|per day|daily|a week|weekly))?|earn money|work from home|passive income|crypto|bitcoin|forex|investment|loans?|free (?:gift|trial|shipping|sample|followers)|cheap(?:er)? (?:prices?|rates?|deals?|watches|bags|shoes|followers)|best (?:prices?|deals?) (?:at|on|in town|here|guaranteed)|\d{1,2} ?% off|half (?:the )?price|followers|viagra|casino|for (?:sale|rent)|selling (?:my|a|an|some|new|used|cheap|\d+|one|two|three|original|genuine)|rent(?:ing)? out (?:a|my|two|rooms?)|cheaper (?:place|option|rooms?|alternative|elsewhere)|(?:use|with|enter|apply) (?:the |my |promo |coupon )*code \S*[A-Z\d]{3,}|(?:good|positive|5[- ]star|five[- ]star) ratings? (?:for|\?)|we (?:sell|offer|provide|deliver|supply)|i (?:sell|offer|provide|also sell)|(?:my|our) (?:company|business|shop|store|website|services?|cleaning))\b/iu,
];

const price: readonly RegExp[] = [
  /(?:[￥¥$€£]|只要|仅需|特价|现价|低至|批发价|一件|一套|一箱|每斤)\s?\d+|\d+(?:\.\d+)?\s?(?:元|块|rmb|usd|dollars|euros?|w\b|万)(?!\S{0,2}(?:多|的券))/iu,
];

/** Each sign with what gives it away. */
export const advertPatterns: Readonly<Record<AdvertSign, readonly RegExp[]>> = {
  messenger,
  link,
  private: privately,
  invitation,
  offer,
  price,
};
