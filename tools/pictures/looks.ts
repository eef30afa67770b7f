/** One way to look at something. */
export interface Look {
  readonly width: number;
  readonly theme: string;
  readonly lang: string;
}

const widths = [360, 768, 1280];
const themes = ['light', 'dark', 'overlay'];

/**
 * Nine looks out of twenty-seven in which every pair of width and theme, of width and language, and of theme and language
 * is there once (a Latin square) where there are three languages: what goes wrong, goes wrong by one thing or two.
 */
export const looksIn = (languages: readonly string[]): readonly Look[] =>
  widths.flatMap((width, i) =>
    themes.map((theme, j) => ({ width, theme, lang: languages[(i + j) % languages.length] ?? 'en' })),
  );

/** The looks in the languages that come with the tags. */
export const looks = looksIn(['zh-CN', 'en', 'ar']);

export const nameOf = ({ width, theme, lang }: Look): string => `${width}-${theme}-${lang}`;
