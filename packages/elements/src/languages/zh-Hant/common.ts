import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: '載入中…',
  failed: ['無法載入', '暫時取不到這家店的資料'],
  offline: ['目前沒有網路', '恢復連線後會自動顯示'],
  unknown: ['沒有這家店', '查不到這個名稱的紀錄'],
  retry: '重試',
  newTab: '在新分頁開啟',
  stale: (when) => `${when}的資料，目前無法更新`,
  dimensions: { quality: '商品品質', service: '服務保障', content: '內容真實', returning: '回購體驗' },
} satisfies HuitouMessages['common'];
