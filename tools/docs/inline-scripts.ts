import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inline = /<script(?<attributes>(?:\s+(?!src\b)[\w-]+(?:="[^"]*")?)*)\s*>(?<code>[\s\S]*?)<\/script>/g;
const isScript = (attributes: string): boolean => !/type="(?!module|text\/javascript)/.test(attributes);

/** A module names its neighbours relative to itself, and it moves one folder down. */
const movedDown = (code: string): string =>
  code.replaceAll(/(\bimport\s*\(?\s*(?:[\w*{}\s,]+from\s*)?)(['"])\.\//g, '$1$2../');

/**
 * Moves the inline scripts of a page into files beside it, so that a content security policy can do without
 * `unsafe-inline`. They run in the same order: a script that is waited for stays one.
 */
export function takeOutInlineScripts(folder: string, page: string): void {
  const file = join(folder, page);
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  const text = readFileSync(file, 'utf8').replaceAll(inline, (all, attributes: string, code: string) => {
    if (!isScript(attributes) || !code.trim()) return all;
    const script = attributes.includes('type="module"') ? movedDown(code) : code;
    const name = `scripts/${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
    writeFileSync(join(folder, name), script);
    return `<script${attributes} src="./${name}"></script>`;
  });
  writeFileSync(file, text);
}
