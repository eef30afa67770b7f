import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkMessages } from './check-messages.ts';
import type { HuitouMessages } from './huitou-messages.ts';
import { shippedLanguages } from './shipped-languages.ts';

const refused = (language: string, messages: unknown, words: RegExp): void =>
  assert.throws(() => checkMessages(language, messages as HuitouMessages), words);

describe('what registerMessages takes', () => {
  it('is messages of every kind, and codes of a platform’s own', () => {
    const messages: HuitouMessages = {
      common: { failed: ['Nie wczytano', 'Brak danych'], stale: (when) => when },
      index: { title: 'Indeks', levels: { par: 'Na równi', special: 'Osobno' } as Readonly<Record<string, string>> },
      traffic: { steps: { 'next-level': (level) => level } },
    } as HuitouMessages;
    assert.equal(checkMessages('pl-pl', messages), 'pl-PL');
  });

  it('is no other name, and the error says which', () => {
    refused('pl', { indx: {} }, /registerMessages\('pl'\): there is no area indx; use one of common, badge/);
    refused('pl', { index: { titel: 'Indeks' } }, /index\.titel: there is no such message/);
    refused('pl', { index: { lang: 'pl' } }, /index\.lang: there is no such message/);
    refused('pl', { insightsLate: { history: { titel: 'x' } } }, /insightsLate\.history\.titel: there is no such/);
    refused('pl', JSON.parse('{"index":{"__proto__":"x"}}'), /index\.__proto__: there is no such message/);
    refused('pl', { constructor: {} }, /there is no area constructor/);
  });

  it('is no other kind, and the error says what to write', () => {
    refused('pl', { index: { title: () => 'x' } }, /index\.title: is a function; write a text/);
    refused(
      'pl',
      { index: { sample: '{0} z {1}' } },
      /index\.sample: is a string; write a function that gives the text/,
    );
    refused('pl', { index: { failedHost: ['x'] } }, /index\.failedHost: is 1 in a row; write 2 texts in a row/);
    refused('pl', { index: { levels: 'x' } }, /index\.levels: is a string; write a text for each code/);
    refused('pl', { index: { levels: { par: 3 } } }, /index\.levels\.par: is a number; write a text/);
    refused('pl', { form: { refusals: { expired: ['x'] } } }, /form\.refusals\.expired: is 1 in a row; write 2 texts/);
    refused('pl', { index: { title: ' ' } }, /index\.title: is empty; leave it out/);
    refused('pl', { index: null }, /index: is null; write an object/);
    refused('pl', 'x', /was given a string; give it messages by area/);
  });

  it('is a language, and none that comes with the tags', () => {
    refused('polish!', {}, /registerMessages\('polish!'\): is no language tag; write one of BCP 47/);
    refused('', {}, /is no language tag/);
    for (const language of shippedLanguages) refused(language, {}, /comes with the tags; give a tag other words/);
  });

  it('does not reword what is said everywhere alike, in a language of the tags', () => {
    refused('en-GB', { venue: { paid: ' . ' } }, /venue\.paid: is said in the words of the tags/);
    refused('ar-EG', { disclosure: { title: 'x' } }, /disclosure\.title: is said in the words of the tags/);
    assert.equal(checkMessages('en-GB', { index: { title: 'Colour' } }), 'en-GB');
    assert.equal(checkMessages('zh-Hant', { venue: { paid: '廣告' } }), 'zh-Hant');
  });

  it('knows the languages that come with the tags', () => {
    const cwd = fileURLToPath(new URL('.', import.meta.url));
    const files = globSync('{??,??-??}.ts', { cwd }).map((file) => basename(file, '.ts'));
    assert.deepEqual(files.sort(), [...shippedLanguages].sort());
  });
});
