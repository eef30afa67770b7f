import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../tools/imports.ts';
import { tags } from '../../tools/tags.ts';
import { blocks, read } from '../house/readme.ts';
import { bareProject, fileOf } from './bare-project.ts';
import { run } from './command.ts';

/** Those whose compilers read the types of the tags. */
const frameworks = { preact: '11.2.0', 'solid-js': '1.9.20', svelte: '5.57.3', vue: '3.5.45' };
/** What README's snippets import besides. */
const besides = { '@lit/react': '1.0.8', '@angular/core': '22.2.6', '@angular/compiler': '22.2.6', rxjs: '7.8.2' };

const addresses = [
  ...[
    'huitou',
    'huitou/define',
    'huitou/analytics',
    'huitou/client',
    'huitou/verify',
    'huitou/messages',
    'huitou-languages/ja',
  ],
  ...['react', ...Object.keys(frameworks)].map((name) => `huitou/${name.replace('-js', '')}`),
  ...tags.flatMap((tag) => [`huitou/${tag}`, `huitou/${tag}/define`]),
];

/** Imports everything and prints what a server would notice of it; Lit registers itself and stand-ins for the DOM. */
const imports = `const before = new Set(Object.getOwnPropertyNames(globalThis));
for (const address of ${JSON.stringify(addresses)}) await import(address);
const added = Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key) && !/^(lit|reactive)|^customElements$/.test(key));
if (added.length > 0) console.log(added);`;

const readmes = [
  ...['README.md', 'README.zh-CN.md', 'packages/elements/README.md', 'packages/huitou/README.md'],
  'stories/docs/signals.mdx',
  'stories/docs/languages.mdx',
];

/** The scripts of a README: code in JavaScript, TypeScript, Vue or Svelte, and inline scripts of HTML that are no JSON. */
function scripts(readme: string): readonly { readonly name: string; readonly code: string }[] {
  const found = blocks(read(readme)).flatMap(({ kind, code }) => {
    if (/^(vue|svelte)$/.test(kind)) return [{ kind, code }];
    if (/^[jt]sx?$/.test(kind)) return [{ kind, code: `${code}\nexport {};\n` }];
    const inline = kind === 'html' ? code.matchAll(/<script(?![^>]*\b(?:src=|json))[^>]*>([\s\S]*?)<\/script>/g) : [];
    return Array.from(inline, ([, script = '']) => ({ kind: 'js', code: `${script}\nexport {};\n` }));
  });
  return found.map(({ kind, code }, i) => ({ name: `${readme.replaceAll('/', '-')}-${i + 1}.${kind}`, code }));
}

/** What a page's project does with the tags, by each of the installers. */
export function tagsInProjects(home: string, tarballOf: (name: string) => string): void {
  for (const manager of ['npm', 'pnpm', 'yarn'] as const) {
    describe(`huitou in a project of ${manager}`, () => {
      const project = join(home, manager);

      it('is installed', async () => {
        const more =
          manager === 'npm'
            ? { 'typescript-5.0': 'npm:typescript@5.0.4' }
            : { '@types/react': '19.3.3', 'chart.js': '4.6.1' };
        const types = manager === 'pnpm' ? { ...frameworks, ...besides } : {};
        const { code, output } = await bareProject(project, manager, {
          huitou: fileOf(tarballOf('huitou')),
          'huitou-languages': fileOf(tarballOf('huitou-languages')),
          ...more,
          ...types,
        });
        assert.equal(code, 0, output);
      });

      it('can be imported in Node without a word', async () => {
        const { code, output } = await run(project, [process.execPath, '--input-type=module', '--eval', imports]);
        assert.deepEqual([code, output], [0, '']);
      });
    });
  }

  describe('the types of huitou', () => {
    const consumer = join(home, 'pnpm', 'consumer');
    const bin = (name: string): string => `${root}node_modules/.bin/${name}`;
    const compile = async (...flags: readonly string[]): Promise<string> =>
      (await run(consumer, [bin('tsc'), '-p', consumer, ...flags])).output.trim();

    it('fit a page in TypeScript, React 19, Preact, Solid, and every script in the README files', async () => {
      cpSync(join(root, 'test/packages/consumer'), consumer, { recursive: true });
      mkdirSync(join(consumer, 'snippets'));
      const found = readmes.flatMap(scripts);
      assert.ok(found.length > 1);
      for (const { name, code } of found) writeFileSync(join(consumer, 'snippets', name), code);
      assert.equal(await compile(), '');
    });

    it('fit the templates of Vue', async () => {
      assert.equal((await run(consumer, [bin('vue-tsc'), '-p', consumer])).output.trim(), '');
    });

    it('fit the markup of Svelte', async () => {
      const check = [bin('svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'machine'];
      const { code, output } = await run(consumer, check);
      assert.equal(code, 0, output);
      assert.match(output, / 0 ERRORS 0 WARNINGS/);
    });

    it('come with the script that claims the tags, whatever else is imported', async () => {
      assert.equal((await run(consumer, [bin('tsc'), '-p', 'defined'])).output.trim(), '');
    });

    it('fit Node’s own resolution of modules', async () => {
      for (const mode of ['node16', 'nodenext'])
        assert.equal(await compile('--module', mode, '--moduleResolution', mode), '');
    });

    it('fit the oldest TypeScript that reads those of Lit', async () => {
      const project = join(home, 'npm');
      const web = addresses.filter((one) => !/\/(react|preact|solid|svelte|vue)$/.test(one));
      writeFileSync(join(project, 'every.ts'), web.map((one) => `import '${one}';\n`).join(''));
      const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--noEmit'];
      const where = ['--target', 'es2022', '--module', 'node16', '--lib', 'es2022,dom,dom.iterable'];
      const compiler = join(project, 'node_modules/typescript-5.0/bin/tsc');
      const { code, output } = await run(project, [process.execPath, compiler, ...strict, ...where, 'every.ts']);
      assert.deepEqual([code, output], [0, '']);
    });

    it('reject a mistake', async () => {
      writeFileSync(join(consumer, 'mistake.ts'), `document.createElement('trust-badge').theme = 'sepia';\n`);
      assert.match(await compile(), /mistake\.ts.*"sepia"/);
    });
  });
}
