import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkout, type Checkout, type Ran } from './checkout.ts';

const tag = 'trust-thermometer';
const node = 'node --conditions=source --disable-warning=ExperimentalWarning';

describe('npm run create', () => {
  let copy: Checkout;
  let made: Ran;
  before(async () => {
    copy = checkout({ CHROME_PATH: process.env.CHROME_PATH ?? '' });
    made = await copy.run(`${node} tools/create.ts ${tag}`);
  });
  after(() => copy.clear());

  const passes = async (lines: string): Promise<void> => {
    const { code, output } = await copy.run(lines);
    assert.equal(code, 0, output);
  };
  const read = (file: string): string => readFileSync(join(copy.folder, file), 'utf8');

  it('writes a tag and all that is made from the list of tags', () => {
    assert.equal(made.code, 0, made.output);
    assert.match(read('packages/elements/src/define.ts'), new RegExp(`'./${tag}/define.ts'`));
    assert.match(read('packages/elements/huitou.css'), new RegExp(`^${tag}:not\\(:defined\\)`, 'm'));
    assert.match(read('packages/elements/package.json'), new RegExp(`"\\./${tag}/${tag}\\.js"`));
    assert.match(read('packages/elements/README.md'), new RegExp(`## \`<${tag}>\``));
    assert.match(read('packages/huitou/src/markup.ts'), new RegExp(`'${tag}': TrustThermometerMarkup;`));
    assert.match(read(`packages/huitou/src/react18/${tag}.ts`), /export const TrustThermometer: Wrapper/);
    assert.match(read('packages/huitou/web-types.json'), new RegExp(`"name": "${tag}"`));
    assert.match(read('packages/huitou/package.json'), new RegExp(`"\\./${tag}/define"`));
    assert.match(read('packages/huitou/src/index.ts'), /TrustThermometer, defineTrustThermometer/);
  });

  it('writes what the compiler, the linter and the formatter take as it is', async () => {
    // The copy shares installed packages with this checkout, so only what is new is the compiler's to judge here.
    await passes(`! node_modules/.bin/tsc -p . | grep ${tag}`);
    await passes(`node_modules/.bin/oxlint --deny-warnings packages/elements/src/${tag} stories/${tag}.stories.ts`);
    await passes(`node_modules/.bin/prettier --check packages/elements/src/${tag} stories/${tag}.stories.ts`);
  });

  it('writes a test that passes in a browser', async () => {
    const files = `packages/elements/src/${tag}/*.test.ts`;
    await passes(
      `NODE_OPTIONS="--conditions=source --disable-warning=ExperimentalWarning" node_modules/.bin/wtr --config tools/web-test-runner.config.mjs --files '${files}'`,
    );
  });

  it('says what is wrong with a name, and writes nothing', async () => {
    for (const [name, words] of [
      ['', 'name the tag'],
      ['Thermometer', 'lower-case words'],
      ['trust-badge', 'there is such a tag already'],
    ]) {
      const { code, output } = await copy.run(`${node} tools/create.ts ${name}`);
      assert.equal(code, 1);
      assert.match(output, new RegExp(words ?? ''));
    }
  });
});
