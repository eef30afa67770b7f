import { partsOf, type AdvertParts } from './advert-parts.ts';

/** Parts of adverts by which the patterns were looked over. */
export const lookedAt: Readonly<Record<'zh' | 'en', AdvertParts>> = {
  zh: {
    openings: partsOf(`
      东西不错，|收到了挺好的。|用了几天，感觉可以，|五星好评！|质量一般，||宝贝收到了，包装很好，|
      住得还行，|孩子很喜欢。|第二次买了，|物流给力，|说实话不怎么样，|苹果很甜，|比想象中好，|
      酒店位置方便。|衣服有点薄，|还没用，先给好评，|客服态度一般，|橙子水分足，|空调安装很快，|书是正版，|
      前台小姑娘很热情，|屏幕有坏点，|一如既往地好，|牛奶日期新鲜，|洗发水味道香，|热水器出水快，|
      酒店早餐单调，|平板反应慢，|回购三次了，|梨子脆甜，|隔音不好，|待机时间长，|洗完头发顺滑，|
      故事感人，|裤子偏长，|保温效果好，
    `),
    offers: partsOf(`
      想要同款更便宜的，|我这里有内部优惠券，|厂家直销一手货源，|兼职日结一天200元，|全新未拆转让1800元，|
      诚招代理，|要京东券的朋友，|我朋友工厂出的一模一样，价格只要一半，|买家秀返现10元，|
      在家手机就能做，每天两三百块，|本人有一台闲置低价出，|代购进口奶粉正品保证，|每天分享隐藏优惠，|
      信用卡提额、贷款秒批，||有需要电影票、话费充值的，全网最低，|教你怎么省钱购物，|
      我家果园直接发货，比这里新鲜，|收二手手机高价，|打字员招聘，时间自由，|
      减肥瘦了二十斤，想知道方法的，|专业开锁修空调，|名牌包包原厂尾货，|出一张携程礼品卡九五折，|
      做淘宝的朋友看过来，补单放单，|宝妈可以兼职，|想买正品又不想花冤枉钱的，|我做茶叶的，自家茶园，|
      游戏代练、皮肤便宜，|专业除甲醛、保洁，|花呗套现，|求职简历修改，|本店同款只卖九十九，|
      可以帮你写好评，一条五元，|手工辣酱，妈妈的味道，|学英语一对一，|拉新用户有奖励，|手机壳批量定做，|
      高价收旧书旧报，|租房找室友，|想省钱的姐妹，|我们仓库有一批清货，|刷信誉做任务，佣金现结，|
      老家的土蜂蜜，|孩子辅导作业，|想做副业的，|二手平板八成新，|机票酒店内部折扣，|祖传秘方治鼻炎，|
      视频会员半价，|办卡免年费，
    `),
    contacts: partsOf(`
      加微信 {id}|加我V：{id}|vx {id}|联系电话{phone}|加QQ{qq}|私聊我 {phone}|薇信{id}，备注好评|
      需要的加薇❤{id}|进群领红包 QQ群{qq}|微信号：{id}|有意者请联系{phone}|加v {id}|扫我主页二维码加微信|
      打电话{phone}找小李|搜索公众号“省钱小站”|详情看 http://{id}.cn/a|➕威信{id}|加我微信{id}详聊|
      请加微{id}|Q群{qq}|手机{phone}微信同号|电话：{phone}|wx：{id}|私信我拿价格|淘宝搜“果园小李”店铺|
      网址 www.{id}.com|卫星号{id}|发邮件到{id}@163.com|➕v：{id}|联系薇{id}|微信{phone}|扣{qq}|
      进Q群{qq}一起领|加好友{id}|有意打{phone}|拼多多搜“山里人家”店铺|www点{id}点com|百度搜 {id}.top|
      我的V信是{id}|私我发图|加薇信：{id}|VX:{id}|微 信 {id}|电联{phone}|QQ {qq}|添加微信{phone}|
      进微信群找我|私信发你链接|抖音搜“阿强水果”|官网 {id}.com|留言我拉你进群|邮箱{id}@qq.com|加微信：{id}|
      {phone}（微信同步）|加我薇 {id}|Q：{qq}|联系QQ：{qq}|有兴趣加vx{id}|淘宝店名：{id}|拨打{phone}咨询|
      点击 https://{id}.top|微信搜一搜“{id}”|主页有联系方式|想要的dd我
    `),
  },
  en: {
    openings: partsOf(`
      Nice product. |Great stay! |Good value for money. |It was okay. ||Arrived on time. |
      Lovely host, clean room. |Five stars. |Does what it says. |Not bad at all. |Clean and quiet. |
      The fabric is soft. |Came late but fine. |We enjoyed our weekend. |Meh. |Kitchen was well stocked. |
      Charger works. |Too small for me. |Would come again. |Boring book. |Soft towels. |
      Battery lasts long. |Zip broke after a week. |Host was away. |Sweet oranges. |Bathroom was tiny. |
      Fits perfectly. |Slow to charge. |Kind owner. |Arrived bruised. 
    `),
    offers: partsOf(`
      I sell the same thing cheaper, |Get 20% off with my promo code, |Earn $300 a day from home, |
      Best prices on replica watches, |Wholesale available, |My company does airport rides and cleaning, |
      Looking for a cheaper place? I have two rooms near here for $40, |Use code SAVE15 for a discount, |
      Make $2500 weekly with crypto trading, |We sell original perfumes at half price, |
      Need followers or good ratings? |Free gift cards here: |Selling two concert tickets, |
      Anyone who wants a driver in town, |I can get you this for less, |Lost 20 pounds with these pills, |
      We fix phones and laptops, |Tax and visa help for students, |
      Trade stocks with my signals and double your money, |
      Handmade candles and gifts, 15% discount this week, |Rent my apartment instead and skip the fees, |
      I do dog walking around here, |Got an extra unit still sealed, |My cousin has a van for moving, |
      Learn how I quit my job, |Get your money back from any seller, |
      Designer bags straight from the factory, |Student loans forgiven, |Photographer for weddings, $99, |
      I also clean houses around here, |Brand new in box, taking offers, |Get paid to review products, |
      Cheap flights and hotels, |Guitar lessons, first one free, |Home-made jam delivered, |
      Unlock any phone, |Lose weight without a diet, |I tutor maths, |Two more of these in my garage, |
      Leave us a nice word and get a gift, |Parking space to let, |Get rich with this simple trick, |
      Massage at your place, |Genuine leather, factory price, |Fast cash, no questions, 
    `),
    contacts: partsOf(`
      DM me|whatsapp {phone}|telegram @{id}|visit www.{id}.com|text me at {phone}|https://{id}.shop/deal|
      message me on WhatsApp {phone}|add me on telegram {id}|book directly with me at {phone}|
      check {id}.com|email {id}@gmail.com|go to bit.ly/{id}|my wechat is {id}|call {phone} today|
      pm me for details|follow my page @{id}|just text {phone}|reach me on WhatsApp at {phone}|
      send me a DM|find us at {id}.com|my telegram: @{id}|instagram @{id}|write to {id}@yahoo.com|
      order here https://www.{id}.net/p|call or text {phone}|ask for Mike, {phone}|hit me up at {phone}|
      WhatsApp: {phone}|ping me on Telegram {id}|mail: {id}@outlook.com|see {id}.net|my insta is {id}|
      google {id} dot com|DM for price|https://t.me/{id}|phone {phone}|text {phone}|
      message me on whatsapp {phone}|telegram: {id}|{id}@gmail.com|www.{id}.org|IG: @{id}|
      add my wechat {id}|more at http://{id}.info|ring {phone} any time|contact {phone}|
      my number is {phone}|Telegram channel {id}|shoot me an email: {id}@mail.com|visit {id}.store|
      snapchat {id}|WeChat ID: {id}|inbox me|see www.{id}.com/x|just call {phone}
    `),
  },
};
