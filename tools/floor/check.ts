import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import ts from 'typescript';
import { cssTexts, otherTexts, type CssText } from './css-text.ts';
import { collect, type Finding } from './finding.ts';
import { walkMarkup } from './markup.ts';
import { walkApi } from './script-api.ts';
import { walkSyntax } from './script-syntax.ts';
import { walkStyle } from './style.ts';
import { walkWords } from './style-words.ts';
import type { Allowed } from './with-fallback.ts';

export interface Checked {
  /** Uses above the floor that no entry allows. */
  readonly findings: readonly Finding[];
  /** Style sheets that could not be parsed, and entries that allow what is not there. */
  readonly problems: readonly string[];
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // Everything that has a declaration has to be found, so the newest library; Node's types would hide the browser's.
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: [],
  customConditions: ['source'],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
};

const byPlace = (a: Finding, b: Finding): number => a.file.localeCompare(b.file) || a.line - b.line;
const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.file}:${one.line} ${one.feature}`, one])).values(),
];

/**
 * Names everything in sources and style sheets that is newer than the floor.
 * @param root - Folder that file names are relative to.
 */
export function check(root: string, files: readonly string[], allowed: readonly Allowed[]): Checked {
  const problems: string[] = [];
  const findings: Finding[] = [];
  const style = (file: string, { text, offset }: CssText, lineAt: (at: number) => number): void => {
    const { findings: found, report } = collect(file, (at) => lineAt(offset + at));
    walkStyle(text, report, (message, at) =>
      problems.push(`${file}:${lineAt(offset + at)} this CSS cannot be parsed, so it is not checked: ${message}`),
    );
    findings.push(...found);
  };

  const scripts = files.filter((file) => file.endsWith('.ts'));
  const program = ts.createProgram(
    scripts.map((file) => join(root, file)),
    options,
  );
  for (const file of scripts) {
    const source = program.getSourceFile(join(root, file));
    if (!source) throw new Error(`${file}: cannot be read`);
    const lineAt = (at: number): number => source.getLineAndCharacterOfPosition(at).line + 1;
    const { findings: found, report } = collect(file, lineAt);
    walkApi(program, source, report);
    walkSyntax(source, report);
    walkMarkup(source, report);
    for (const { text, offset } of otherTexts(source)) walkWords(text, (feature, at) => report(feature, offset + at));
    findings.push(...found);
    for (const text of cssTexts(source)) style(file, text, lineAt);
  }
  for (const file of files.filter((one) => one.endsWith('.css'))) {
    const text = readFileSync(join(root, file), 'utf8');
    style(file, { text, offset: 0 }, (at) => text.slice(0, at).split('\n').length);
  }

  const permits = ({ feature, file }: Allowed, finding: Finding): boolean =>
    feature === finding.feature && matchesGlob(finding.file, file);
  for (const one of allowed)
    if (!findings.some((finding) => permits(one, finding)))
      problems.push(`tools/floor/with-fallback.ts: ${one.feature} is not used in ${one.file}; take the entry out`);
  const wrong = findings.filter((finding) => !allowed.some((one) => permits(one, finding)));
  return { findings: unique(wrong).sort(byPlace), problems };
}
