import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: '這些資訊從何而來',
  rows: {
    verified: '如何核實',
    folded: '已隱藏',
    order: '排序',
    window: '回溯期間',
    asOf: '截至',
    method: '依據方法',
    rules: '依據規則',
    issuer: '由誰計算',
    log: '公開紀錄',
  },
  verified: {
    reviews: '只有在兩天以上於此購買過的帳號才能撰寫，並與平台回報的訂單核對。一筆訂單只能寫一則評價。',
    figures: '根據平台回報的訂單、退款、配送與評價計算；商家自己製造的訂單與帳號不計入。',
  },
  firstTime: (count) => `另有 ${count} 則首購顧客的評價，不在此顯示。`,
  folded: (count, list) => `${count} 則（${list}）。每則都註明原因，可以展開；沒有任何一則被刪除。`,
  noneFolded: '目前沒有。被隱藏的評價會在此計數，註明原因，可以展開。',
  reasons,
  paid: '付費出現在這裡的都會標示為廣告；這不會改變任何人的名次。',
  days: (days) => `${days} 天`,
  documents: { methods: '計算方法', 'moderation-rules': '評價審核規則', 'traffic-rules': '流量規則' },
  issuer: (host) => `${host}，依據商家所在平台的回報。商家可以回覆，但不能更改或移除任何內容。`,
  inPage: (host) => `這些數字寫在本頁（${host}）裡，沒有再向別處核對。`,
  log: '公開日誌：每天發布、隱藏與評分的內容都有紀錄，任何更動都會被看見',
  close: '關閉',
} satisfies HuitouMessages['disclosure'];
