/** One way to look at something. */
export interface Look {
  readonly width: number;
  readonly theme: string;
  readonly lang: string;
}

const widths = [360, 768, 1280];
const themes = ['light', 'dark', 'overlay'];
const languages = ['zh-CN', 'en', 'ar'];

/**
 * Nine looks out of twenty-seven in which every pair of width and theme, of width and language, and of theme and language
 * is there once (a Latin square): what goes wrong, goes wrong by one thing or two.
 */
export const looks: readonly Look[] = widths.flatMap((width, i) =>
  themes.map((theme, j) => ({ width, theme, lang: languages[(i + j) % languages.length] ?? 'en' })),
);

export const nameOf = ({ width, theme, lang }: Look): string => `${width}-${theme}-${lang}`;
