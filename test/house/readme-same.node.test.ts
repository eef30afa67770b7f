import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { blocks, read } from './readme.ts';

const english = read('README.md');
const chinese = read('README.zh-CN.md');
const root = new URL('../../', import.meta.url);

/** Fenced code blocks without comments, which are translated. */
const codeBlocks = (text: string): string[] => blocks(text).map(({ code }) => code.replace(/ +# .*$/gm, ''));

/** Inline code that is a command or an environment variable. */
const inlineCommands = (text: string): string[] => {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, one = '']) => one);
  return [...new Set(code.filter((one) => /^(npm|node|npx|curl) |^[A-Z]+_[A-Z_]+/.test(one)))].sort();
};

describe('README in both languages', () => {
  it('has the same commands and snippets', () => {
    assert.ok(codeBlocks(english).length > 5);
    assert.deepEqual(codeBlocks(chinese), codeBlocks(english));
  });

  it('mentions the same commands and variables', () =>
    assert.deepEqual(inlineCommands(chinese), inlineCommands(english)));

  it('starts with the same three lines as the reference of the tags', () => {
    const html = (text: string): string | undefined => blocks(text).find(({ kind }) => kind === 'html')?.code;
    assert.ok(html(english));
    assert.equal(html(read('packages/elements/README.md')), html(english));
  });

  for (const [name, text] of [
    ['README.md', english],
    ['README.zh-CN.md', chinese],
  ] as const) {
    it(`${name} mentions only existing scripts`, () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
      for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
    });

    it(`${name} links only existing files`, () => {
      for (const [, link = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(new URL(link, root)), link);
    });
  }
});
