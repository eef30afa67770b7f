import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build } from 'vite';
import webpack from 'webpack';

/** Makes an app of `entry` in `project`, in the folder `out`, as that bundler does when it is told as little as possible. */
type Bundle = (project: string, entry: string, out: string) => Promise<void>;

export const bundlers = {
  async vite(project, entry, out) {
    await build({
      ...{ root: project, configFile: false, logLevel: 'error' },
      build: {
        ...{ outDir: out, target: 'es2022', reportCompressedSize: false },
        rolldownOptions: { input: join(project, entry), output: { entryFileNames: 'app.js' } },
      },
    });
  },
  async esbuild(project, entry, out) {
    await esbuild.build({
      ...{ absWorkingDir: project, entryPoints: { app: entry }, outdir: out, logLevel: 'silent' },
      ...{ bundle: true, splitting: true, format: 'esm', minify: true, target: 'es2022' },
    });
  },
  async rollup(project, entry, out) {
    const bundle = await rollup({
      input: join(project, entry),
      plugins: [nodeResolve({ browser: true })],
      // As every bundler of the four, it goes on without chart.js and says so.
      onwarn(warning) {
        if (warning.exporter !== 'chart.js') throw new Error(warning.message);
      },
    });
    await bundle.write({ dir: out, format: 'es', entryFileNames: 'app.js' });
    await bundle.close();
  },
  webpack(project, entry, out) {
    const compiler = webpack({
      ...{ context: project, mode: 'production', target: ['web', 'es2022'], entry: { app: `./${entry}` } },
      output: { path: out, filename: 'app.js', publicPath: 'auto' },
      performance: false,
    });
    return new Promise((resolve, reject) => {
      compiler?.run((error, stats) => {
        const text = stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : undefined;
        if (error || text) reject(error ?? new Error(text));
        else compiler.close(() => resolve());
      });
    });
  },
} satisfies Readonly<Record<string, Bundle>>;

/** Writes the entry of an app. */
export function writeEntry(project: string, name: string, code: string): string {
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, name), code);
  return name;
}

/** The scripts of a built app, wherever the bundler has put them. */
export const scriptsIn = (out: string): readonly string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
