import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { blocks, read } from './readme.ts';

const english = read('README.md');
const chinese = read('README.zh-CN.md');
const root = new URL('../../', import.meta.url);

/** Fenced pieces without the remarks in them, which are in the reader's language. */
const pieces = (text: string): string[] => blocks(text).map(({ code }) => code.replace(/ +# .*$/gm, ''));

/** Code inside sentences that is a command or a variable to set. */
const spoken = (text: string): string[] => {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, one = '']) => one);
  return [...new Set(code.filter((one) => /^(npm|node|npx|curl) |^[A-Z]+_[A-Z_]+/.test(one)))].sort();
};

describe('README in both languages', () => {
  it('has the same commands and snippets', () => {
    assert.ok(pieces(english).length > 5);
    assert.deepEqual(pieces(chinese), pieces(english));
  });

  it('speaks of the same commands and variables', () => assert.deepEqual(spoken(chinese), spoken(english)));

  it('begins with the same three lines as the reference of the tags', () => {
    const html = (text: string): string | undefined => blocks(text).find(({ kind }) => kind === 'html')?.code;
    assert.ok(html(english));
    assert.equal(html(read('packages/elements/README.md')), html(english));
  });

  for (const [name, text] of [
    ['README.md', english],
    ['README.zh-CN.md', chinese],
  ] as const) {
    it(`${name} names only scripts that there are`, () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
      for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
    });

    it(`${name} links only files that there are`, () => {
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(new URL(link, root)), link);
    });
  }
});
