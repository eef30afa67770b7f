import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { paidWords, programWords } from '../../packages/honest/src/rules/mark-words.ts';
import { checkMessages } from '../../packages/elements/src/messages/check-messages.ts';
import { elementsFolder } from '../tags.ts';
import { areas } from './areas.ts';
import { callMessage } from './call-message.ts';
import { checkLanguage } from './check-language.ts';
import { allLeaves, messagesIn, offeredLanguages, shippedLeaves } from './languages.ts';
import type { Leaves } from './leaves.ts';

type Message = (...values: readonly unknown[]) => unknown;

const english = await shippedLeaves('en');
const languages = await allLeaves();

/** Everything that a language can say, but for the keys of the inbox in a line, one of which is `?`. */
function texts(leaves: Leaves): readonly string[] {
  return [...leaves].flatMap(([path, value]) => {
    if (path === 'inbox.keysLine') return [];
    const there = english.get(path);
    if (typeof value !== 'function' || typeof there !== 'function') return [value].flat().map(String);
    return [...callMessage(value as Message, there as Message).values()].flatMap((said) => [...said.values()]);
  });
}
const faults = (language: string, fault: RegExp): readonly string[] =>
  [...new Set(texts(languages.get(language) ?? new Map<string, unknown>()))].filter((text) => fault.test(text));

describe('the languages of the tags', () => {
  it('are eleven', () => assert.equal(languages.size + 1, 11));

  for (const [language, leaves] of languages) {
    it(`${language} has every message, each says something, with the values of the English one`, () => {
      const { missing, empty, values } = checkLanguage(leaves, english);
      assert.deepEqual({ missing, empty, values }, { missing: [], empty: [], values: [] });
    });
  }

  for (const language of offeredLanguages) {
    it(`${language} is taken as a page registers it, and says who has looked at it`, async () => {
      const file = `${elementsFolder}languages/${language}.ts`;
      checkMessages(language, await messagesIn(file));
      assert.match(readFileSync(file, 'utf8'), /^\/\/ .*(Not yet reviewed by a native speaker|Reviewed by .+)\.\n/);
    });
  }

  for (const [language, leaves] of languages) {
    it(`${language} marks who pays and that a program speaks with words that the audit of a page knows`, () => {
      const aiHost = leaves.get('ticker.aiHost') as (name: string) => string;
      assert.match(String(leaves.get('venue.paid')), paidWords);
      assert.match(String(leaves.get('venue.aiHost')), programWords);
      assert.match(aiHost('x'), programWords);
    });
  }

  it('come from every folder with English messages', () => {
    const folders = globSync('{messages,*/*messages}/en.ts', { cwd: elementsFolder });
    assert.equal(areas.length, folders.length);
    assert.equal(new Set(areas.map(({ name }) => name)).size, areas.length);
  });
});

describe('the typography', () => {
  it('of French has a space that does not break before high punctuation and in quotes', () => {
    assert.deepEqual(faults('fr', /(?<![\u202f\u00a0])[;:?!»](?!\d)|«(?!\u202f)| [;:?!»%]/u), []);
  });
  it('of German has its own quotes, and a space before an ellipsis that stands for words', () => {
    assert.deepEqual(faults('de', /["“](?!$|[\s,.;:?!)])|”|\p{L}…/u), []);
  });
  it('of Japanese has full-width punctuation between its words, and no other quotes than its own', () => {
    assert.deepEqual(faults('ja', /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}][,.:;?!()]|["“”‘’]/u), []);
  });
  it('of Chinese in traditional characters has full-width punctuation, its own quotes and no simplified characters', () => {
    assert.deepEqual(faults('zh-Hant', /\p{sc=Han}[,.:;?!()]|["“”‘’]/u), []);
    assert.deepEqual(faults('zh-Hant', /[这个们为来时会说买卖过还没开关对网页发给从评价质务实应该请见让写读赢]/u), []);
  });
  it('of Spanish opens its questions, and of no language has straight quotes', () => {
    assert.deepEqual(faults('es', /^[^¿]*\?|^[^¡]*!/u), []);
    for (const language of languages.keys()) assert.deepEqual(faults(language, /['"]/), [], language);
  });
});

describe('what npm run messages finds', () => {
  const leaves = (own: Readonly<Record<string, unknown>>): Leaves => new Map(Object.entries(own));
  const there = leaves({
    'a.one': 'Reviews',
    'a.two': ((n: string, count: number) => `${n} ${count === 1 ? 'order' : 'orders'}`) as Message,
    'a.three': ((level: string, share: string) => (level === 'par' ? 'on par' : `ahead of ${share}`)) as Message,
  });

  it('is what is missing, says nothing, or is the same', () => {
    const found = checkLanguage(leaves({ 'a.one': 'Reviews', 'a.three': () => ' ' }), there);
    assert.deepEqual(found.missing, ['a.two']);
    assert.deepEqual(found.empty, ['a.three']);
    assert.deepEqual(found.same, ['a.one']);
  });

  it('is a value that is lost, also where a choice decides, and one that nobody gives', () => {
    const { values } = checkLanguage(
      leaves({
        'a.one': 'x',
        'a.two': (n: unknown, _count: unknown, more: unknown) => `${String(n)} ${String(more)}`,
        'a.three': (level: unknown) => (level === 'par' ? 'x' : 'y'),
      }),
      there,
    );
    assert.match(values.join('\n'), /a\.two lacks nothing, has besides ⟨2⟩/);
    assert.match(values.join('\n'), /a\.three lacks ⟨1⟩/);
  });

  it('is how many forms the messages have that depend on a number', () => {
    const plural = {
      'a.one': 'x',
      'a.three': (level: unknown, share: unknown) => (level === 'par' ? 'x' : `${String(share)}`),
    };
    const one = leaves({ ...plural, 'a.two': (n: unknown) => `${String(n)}` });
    const counted = leaves({
      'a.two': (n: unknown, count: number) => `${String(n)} ${new Intl.PluralRules('pl').select(count)}`,
    });
    const forms = new Map([
      ['a.two', ((n: unknown, count: number) => `${String(n)} ${count > 1 ? 's' : ''}`) as Message],
    ]);
    assert.deepEqual([...checkLanguage(one, forms).plurals], [[1, 1]]);
    assert.deepEqual([...checkLanguage(counted, forms).plurals], [[3, 1]]);
  });
});
