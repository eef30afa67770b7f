import { partsOf, type AdvertParts } from './advert-parts.ts';

/** Parts of adverts that were written after the patterns; none was widened since. */
export const unseen: Readonly<Record<'zh' | 'en', AdvertParts>> = {
  zh: {
    openings: partsOf(`
      葡萄有点酸，|床太软，|拍照清楚，|头皮不痒了，|印刷清晰，|鞋子合脚，|送货师傅好，|
    `),
    offers: partsOf(`
      有要演唱会门票的吗，|朋友开的民宿就在旁边，一晚一百，|我们厂专做这个，支持定制，|
      跟着老师每天赚菜钱，|宝宝游泳年卡低价，|婚纱摄影活动，|祛痘一周见效，|论文查重降重，|
      有渠道拿到更便宜的，|
    `),
    contacts: partsOf(`
      ➕微：{id}|我微信{id}|联系我 {phone}|电话微信{phone}|扣扣：{qq}|加QQ群：{qq}|百度一下“{id}”|
      看图片上的微信|小红书号{id}|上闲鱼找“小芳的店”|网站：www.{id}.net|找我要地址
    `),
  },
  en: {
    openings: partsOf(`
      Nice view. |Colour faded. |Very sturdy. |Neighbours were loud. |Tasty. |
    `),
    offers: partsOf(`
      Dog sitter available, |Spare tickets for tomorrow, |We print shirts in any size, |
      Improve your credit score, |My flat is two streets away and costs half, |Learn Spanish online, |
      Refunds without sending back, |Honey from our own bees, 
    `),
    contacts: partsOf(`
      phone me on {phone}|WhatsApp me {phone}|find me on telegram, {id}|drop a line to {id}@proton.me|
      look at {id}.io|instagram: {id}|wechat {id}|PM for details|https://{id}.co/sale|
      ask me for the address
    `),
  },
};
