/** The page of an API's public log for people, at what it says of a review if one is named. `home`: with a closing slash. */
export const logPage = (home: URL | string, lang: string, review = ''): string =>
  `${home}log?lang=${lang}${review && `&find=${encodeURIComponent(review)}`}`;
