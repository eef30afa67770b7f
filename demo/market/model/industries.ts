/** An industry and the parameters of its simulation. */
export interface Industry {
  readonly id: string;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  readonly parent?: string;
  /** Shops in a market of 240. */
  readonly shops: number;
  /** Of these, shops with fewer than 30 buyers. */
  readonly tiny: number;
  /** Share of first-time buyers of an average shop who buy again within the market's time. */
  readonly returnRate: number;
  /** Median days between two purchases. */
  readonly reorderDays: number;
  /** Hours within which shops promise to dispatch. */
  readonly dispatchHours: number;
  /** Added to the log odds of defective goods: high for fresh fruit, low for books. */
  readonly defectRisk: number;
  /** Added to the log odds that goods differ from what was shown. */
  readonly mismatchRisk: number;
}

const industry = (
  id: string,
  names: readonly [zh: string, en: string, ar: string],
  [shops, tiny, returnRate, reorderDays, dispatchHours, defectRisk, mismatchRisk]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  parent?: string,
): Industry => ({
  id,
  name: names[0],
  names: { 'zh-CN': names[0], en: names[1], ar: names[2] },
  ...(parent ? { parent } : {}),
  shops,
  tiny,
  returnRate,
  reorderDays,
  dispatchHours,
  defectRisk,
  mismatchRisk,
});

/** Ceramics has too few shops for a peer group of its own and uses its parent; shoes has a parent it does not need. */
export const industries: readonly Industry[] = [
  industry('fruit', ['水果生鲜', 'Fresh fruit', 'فواكه طازجة'], [24, 4, 0.45, 31, 24, 0.5, 0.1]),
  industry('food', ['粮油零食', 'Groceries & snacks', 'بقالة ووجبات خفيفة'], [21, 1, 0.46, 38, 48, 0.1, 0]),
  industry('tea', ['茶与咖啡', 'Tea & coffee', 'شاي وقهوة'], [21, 1, 0.5, 47, 48, 0, 0.1]),
  industry('clothing', ['服装', 'Clothing', 'ملابس'], [22, 2, 0.36, 58, 48, 0.1, 0.5]),
  industry('shoes', ['鞋靴', 'Shoes', 'أحذية'], [20, 0, 0.27, 96, 48, 0.1, 0.35], 'clothing'),
  industry('beauty', ['美妆护肤', 'Beauty & skincare', 'جمال وعناية'], [21, 1, 0.43, 52, 48, 0, 0.3]),
  industry('kids', ['母婴玩具', 'Kids & toys', 'أطفال وألعاب'], [21, 1, 0.34, 61, 48, 0.1, 0.1]),
  industry('home', ['家居厨房', 'Home & kitchen', 'منزل ومطبخ'], [21, 1, 0.28, 78, 48, 0.2, 0.2]),
  industry('ceramics', ['手作陶瓷', 'Handmade ceramics', 'خزف يدوي'], [8, 2, 0.26, 84, 72, 0.45, 0.1], 'home'),
  industry('pets', ['宠物用品', 'Pet supplies', 'مستلزمات حيوانات'], [21, 1, 0.57, 35, 48, 0, 0]),
  industry('books', ['图书文具', 'Books & stationery', 'كتب وقرطاسية'], [20, 0, 0.37, 66, 48, -0.2, -0.3]),
  industry('gadgets', ['数码配件', 'Gadgets', 'إلكترونيات'], [20, 0, 0.22, 108, 48, 0.2, 0.2]),
];
