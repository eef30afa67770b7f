import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';
import { buildEmbed } from '../../tools/build.ts';
import { sizeOf } from '../../tools/sizes/script-size.ts';
import { tags } from '../../tools/tags.ts';
import { bundlers, scriptsIn, writeEntry } from './bundle.ts';

/** How much more an app with the badge alone may weigh than the badge's own script: our build squeezes Lit a little more. */
const most = 1.05;

const anchors = [{ issuer: 'https://api.example', roots: ['A'.repeat(43), 'B'.repeat(43)] }];

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const text = (out: string): string =>
  scriptsIn(out)
    .map((file) => readFileSync(join(out, file), 'utf8'))
    .join('\n');

/** What bundlers make of the tags. The project of npm has no chart.js, that of pnpm has. */
export function tagsInBundles(home: string): void {
  const project = join(home, 'npm');
  const oneTag = `import { defineTrustBadge } from 'huitou';\ndefineTrustBadge();\n`;

  for (const [name, bundle] of Object.entries(bundlers)) {
    describe(`${name} makes an app`, () => {
      it('with every tag, also without chart.js', async () => {
        const out = join(home, name, 'all');
        await bundle(project, writeEntry(project, 'all.js', `import 'huitou/define';\n`), out);
        const code = text(out);
        for (const tag of tags) assert.match(code, new RegExp(`["'\`]${tag}["'\`]`), tag);
      });

      it('with one tag of the whole, and nothing of the others', async () => {
        const out = join(home, name, 'one');
        await bundle(project, writeEntry(project, 'one.js', oneTag), out);
        const code = readFileSync(join(out, 'app.js'), 'utf8');
        assert.doesNotMatch(code, /review-inbox|lit-html/);
      });
    });
  }

  describe('an app with chart.js', () => {
    for (const name of ['vite', 'webpack'] as const) {
      it(`has of ${name} what draws a history, and leaves out what draws anything else`, async () => {
        const out = join(home, name, 'chart');
        const other = join(home, 'pnpm');
        const code = `import 'huitou/returning-customer-index/define';\n`;
        await bundlers[name](other, writeEntry(other, 'index.js', code), out);
        assert.match(text(out), /"line"|`line`/);
        assert.doesNotMatch(text(out), /doughnut/i);
      });
    }
  });

  describe('an app with one tag', () => {
    let own = 0;
    before(async () => {
      await buildEmbed({ outDir: join(home, 'embed'), anchors, scripts: ['trust-badge'] });
      own = sizeOf(join(home, 'embed'), 'trust-badge.js').bytes;
    });

    it('weighs what the script of the tag does', async () => {
      const app = await rolldown({
        input: join(project, writeEntry(project, 'one.js', oneTag)),
        transform: { define: { 'process.env.NODE_ENV': '"production"', __HUITOU_ANCHORS__: JSON.stringify(anchors) } },
      });
      const { output } = await app.generate({ format: 'es', minify: true });
      const needed = output.filter((one) => one.type === 'chunk' && (one.isEntry || one.name === 'en'));
      const bytes = needed.reduce((sum, one) => sum + (one.type === 'chunk' ? brotli(one.code) : 0), 0);
      assert.equal(needed.length, 2);
      assert.ok(bytes <= own * most, `${bytes} bytes, where the script has ${own}`);
    });
  });
}
