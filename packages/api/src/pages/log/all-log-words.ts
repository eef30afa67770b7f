import type { Language } from '../language.ts';
import { ar } from './log-words-ar.ts';
import { en } from './log-words-en.ts';
import type { LogWords } from './log-words.ts';
import { zh } from './log-words-zh.ts';

export const logWords: Readonly<Record<Language, LogWords>> = { zh, en, ar };
