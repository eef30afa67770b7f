import { aspects } from './topics/kinds.ts';

const patterns = aspects.flatMap(({ zh, en }) =>
  [zh, en].flatMap(({ praise = [], wish = [] }) => [...praise, ...wish].map(({ source }) => source)),
);
const spelled = patterns.map((source) => source.replaceAll(/\\[a-zA-Z]/g, ' ')).join(' ');
/** Pieces of Chinese between the signs of the patterns. */
const pieces = spelled.replaceAll(/[^\p{Script=Han}]+/gu, ' ');
const latin = new Set(spelled.toLowerCase().match(/[a-z]{2,}/g));

/** Whether some topic's patterns are made of a word: what it says of a shop, the topic says already. Chinese and English. */
export const isTopicWord = (word: string): boolean =>
  /\p{Script=Han}/u.test(word)
    ? pieces.includes(word)
    : latin.has(word) || latin.has(word.replace(/(?:s|ed|ing)$/, ''));
