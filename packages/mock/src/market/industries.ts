import type { Industry } from '@huitou/contract/index-snapshot.js';

const industry = (id: string, zh: string, en: string, ar: string): Industry => ({
  id,
  name: zh,
  names: { 'zh-CN': zh, en, ar },
});

export const industries = {
  fruit: industry('fruit', '水果生鲜', 'Fruit and fresh food', 'الفواكه والأطعمة الطازجة'),
  clothes: industry('clothes', '女装', 'Clothes', 'الملابس'),
  tea: industry('tea', '茶叶', 'Tea', 'الشاي'),
  kitchen: industry('kitchen', '厨具', 'Kitchenware', 'أدوات المطبخ'),
  stays: industry('stays', '民宿', 'Stays', 'الإقامات'),
  books: industry('books', '图书', 'Books', 'الكتب'),
} as const;

export type IndustryId = keyof typeof industries;
