import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './find-mutants.ts';

/** What a compiler says about names and statements that are not used is no fault that it would find. */
const unused = new Set([6133, 6138, 6192, 6196, 6198, 7027]);

/**
 * Answers whether the types of a mutant are wrong: the first step of `npm test` stops it, whatever tests there are.
 *
 * @param root the copy of the checkout.
 */
export function typeChecker(root: string): (mutant: Pick<Mutant, 'file' | 'text'>) => boolean {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  let [mutated, text, version] = ['', '', 0];
  const files = new Set<string>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: (file) => (file === mutated ? `${version}` : '0'),
    getScriptSnapshot: (file) => {
      if (file !== mutated && !ts.sys.fileExists(file)) return undefined;
      return ts.ScriptSnapshot.fromString(file === mutated ? text : readFileSync(file, 'utf8'));
    },
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (used) => ts.getDefaultLibFilePath(used),
  });
  return (mutant) => {
    [mutated, text] = [join(root, mutant.file), mutant.text];
    version++;
    files.add(mutated);
    return service.getSemanticDiagnostics(mutated).some(({ code }) => !unused.has(code));
  };
}
