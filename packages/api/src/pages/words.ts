import type { Language } from './language.ts';
import { ar } from './words-ar.ts';
import { en } from './words-en.ts';
import type { Words } from './words-type.ts';
import { zh } from './words-zh.ts';

export const words: Readonly<Record<Language, Words>> = { zh, en, ar };
