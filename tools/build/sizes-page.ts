import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TagSizes } from './tag-sizes.ts';

interface Sized {
  readonly version: string;
  readonly sizes: TagSizes;
}

/** Numbers in a version by their worth, so that 0.10.0 comes after 0.9.0. */
const byVersion = new Intl.Collator('en', { numeric: true });

/** Every version in `outDir` that says what its tags load, the newest first. */
function sizedVersions(outDir: string): readonly Sized[] {
  const versions = readdirSync(join(outDir, 'v')).sort((a, b) => byVersion.compare(b, a));
  return versions.flatMap((version) => {
    const file = join(outDir, 'v', version, 'sizes.json');
    return existsSync(file) ? { version, sizes: JSON.parse(readFileSync(file, 'utf8')) as TagSizes } : [];
  });
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** How much it is, and how much more than in the version before. */
function cell(bytes: number | undefined, before: number | undefined): string {
  if (bytes === undefined) return '<td>–</td>';
  const more = before === undefined ? 0 : bytes - before;
  const change = kilobytes(Math.abs(more));
  const said = change === '0.0' ? '' : ` <small>${more > 0 ? '+' : '−'}${change}</small>`;
  return `<td>${kilobytes(bytes)}${said}</td>`;
}

function row({ version, sizes }: Sized, before: Sized | undefined, names: readonly string[]): string {
  const of = (one: Sized | undefined, name: string): number | undefined => one?.sizes.tags[name]?.bytes['en'];
  const cells = names.map((name) => cell(of({ version, sizes }, name), of(before, name)));
  return `<tr><th scope="row">${version}</th>${cells.join('')}${cell(sizes.styles, before?.sizes.styles)}</tr>`;
}

/** A page that says for each version what a visitor loads until a tag is ready in English, and what changed. */
export function sizesPage(outDir: string): string {
  const all = sizedVersions(outDir);
  const names = [...new Set(all.flatMap(({ sizes }) => Object.keys(sizes.tags)))].sort();
  const heads = [...names, 'huitou.css'].map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = all.map((one, i) => row(one, all[i + 1], names));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sizes of Huitou's tags, a version</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.8rem; text-align: end; white-space: nowrap; border-block-end: 1px solid #8884; }
th { font-weight: 600; }
th:first-child { text-align: start; }
</style>
<h1>Sizes, a version</h1>
<p>Kilobytes of brotli that a visitor loads until a tag is ready in English, and how many more or fewer than in the version before. Tags on one page share requests, not scripts.</p>
<div role="region" aria-label="Sizes" tabindex="0"><table><thead><tr><th scope="col">Version</th>${heads}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</html>
`;
}
