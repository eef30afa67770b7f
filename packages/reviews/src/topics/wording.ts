// Pieces that the patterns of all aspects share.

/** Praise and blame that fit any noun. */
export const good = {
  zh: '不错|很好|挺好|真好|超好|蛮好|好(?![像几多久奇歹吃吗坏清看喝用])|很?棒|赞|给力|一流|完美|没得说|无可挑剔|满意',
  en: 'great|good|excellent|perfect|wonderful|amazing|fantastic|awesome|superb|ideal|outstanding|fabulous|terrific|super|lovely',
} as const;

export const bad = {
  zh: '太差|很差|极差|差(?![不点别价评几一])|很烂|太烂|烂|糟糕?|恶劣|一般般?|不行|不咋|垃圾|失望|不敢恭维|不满意?',
  en: 'bad|poor|terrible|awful|horrible|horrid|disappointing|worst|lousy|mediocre|subpar',
} as const;

const stop = '，。！？；、｡､,.!?;\\n~～…\\s但就只可却';

/** Chinese: the noun, at most `reach` letters, then what is said of it. */
export const zh = (noun: string, says: string, reach = 4): RegExp =>
  new RegExp(`(?:${noun})([^${stop}]{0,${reach}}?)(?:${says})`, 'g');

/** Chinese, the words as they stand. */
export const zhWords = (words: string): RegExp => new RegExp(`()(?:${words})`, 'g');

const gap = "(?:\\s+(?!but\\b|although\\b|though\\b|however\\b|and\\b|while\\b)[\\w'’-]+)";

/** English, both ways round: "the location was great", "great location". */
export const en = (noun: string, says: string, reach = 3): RegExp[] => [
  new RegExp(`\\b(?:${noun})\\b(${gap}{0,${reach}}?)\\s+(?:${says})\\b`, 'gi'),
  new RegExp(`\\b(?:${says})\\b(${gap}{0,1}?)\\s+(?:${noun})\\b`, 'gi'),
];

/** English, the words as they stand. */
export const enWords = (words: string): RegExp => new RegExp(`()\\b(?:${words})\\b`, 'gi');
