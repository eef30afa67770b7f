import { words } from '../words.ts';

/** The laws: what they are called, and where they can be read. */
export const laws = {
  ucpd: {
    law: words(
      'EU unfair commercial practices (2005/29/EC as changed by 2019/2161)',
      '欧盟不公平商业行为指令（2005/29/EC，经 2019/2161 修订）',
    ),
    source: 'https://eur-lex.europa.eu/eli/dir/2005/29/2022-05-28',
  },
  ranking: {
    law: words(
      'EU consumer rights and platform-to-business (2011/83/EU, 2019/1150)',
      '欧盟消费者权利指令与平台对商户条例（2011/83/EU、2019/1150）',
    ),
    source: 'https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28',
  },
  ftc: {
    law: words('US FTC rule on reviews and testimonials (16 CFR 465)', '美国联邦贸易委员会评价规则（16 CFR 465）'),
    source: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-465',
  },
  dmcc: {
    law: words('UK Digital Markets, Competition and Consumers Act 2024', '英国数字市场、竞争与消费者法（2024）'),
    source: 'https://www.legislation.gov.uk/ukpga/2024/13/schedule/20',
  },
  iso: {
    law: words('ISO 20488:2018 online consumer reviews', 'ISO 20488:2018 在线消费者评价'),
    source: 'https://www.iso.org/standard/68193.html',
  },
  ecommerce: {
    law: words('China: E-commerce Law', '中华人民共和国电子商务法'),
    // The national database of laws, where each is found by its name.
    source: 'https://flk.npc.gov.cn/',
  },
  live: {
    law: words('China: Measures for live e-commerce (Order 117)', '直播电商监督管理办法（第 117 号令）'),
    source: 'https://www.samr.gov.cn/',
  },
  google: {
    law: words('Google: review snippets', 'Google 评价摘要规则'),
    source: 'https://developers.google.com/search/docs/appearance/structured-data/review-snippet',
  },
  house: {
    law: words(
      'The minimum line of a score (our own, from all of these)',
      '评分的最低说明（我们自己的，由以上各法归纳）',
    ),
    source: 'https://eur-lex.europa.eu/eli/dir/2005/29/2022-05-28',
  },
} as const;
