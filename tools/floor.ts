// The browser floor: names every API, syntax and CSS feature in what pages load that Chromium 105, Safari 16.4 or Firefox
// 110 lack, by MDN's compatibility data. What has a fallback beside it stands in tools/floor/with-fallback.ts.
// Words after it are packages: `node tools/floor.ts tokens client`.
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from './floor/check.ts';
import { allowed } from './floor/with-fallback.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shipped = ['contract', 'tokens', 'client', 'proof', 'elements', 'builder'];
const words = process.argv.slice(2);
const packages = words.length > 0 ? words : shipped;

const isShipped = (file: string): boolean => !/\.(test|fixture)\.ts$|\/testing\//.test(file);
const patterns = packages.flatMap((name) => [
  `packages/${name}/src/**/*.{ts,css}`,
  `packages/${name}/{*,themes/*}.css`,
]);
const files = globSync(patterns, { cwd: root }).filter(isShipped).sort();
const mine = allowed.filter(({ file }) => packages.some((name) => file.startsWith(`packages/${name}/`)));
const { findings, problems } = check(root, files, mine);

for (const { file, line, feature, needs } of findings) console.log(`${file}:${line} ${feature} (${needs})`);
for (const problem of problems) console.log(problem);
const wrong = findings.length + problems.length;
console.log(wrong === 0 ? `${files.length} files keep to the browser floor.` : `${wrong} above the browser floor.`);
process.exitCode = wrong === 0 ? 0 : 1;
