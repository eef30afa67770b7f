import type { ScriptSize } from './script-size.ts';

/** Bytes under which a module is not worth a line. */
const worth = 50;

/** Prints which source files a script's bytes come from, the heaviest first. */
export function printModules(name: string, { modules }: ScriptSize): void {
  console.log(`\n${name}: bytes of brotli by source file`);
  for (const [source, bytes] of [...modules].sort(([, a], [, b]) => b - a)) {
    if (bytes >= worth)
      console.log(`${bytes.toFixed(0).padStart(6)}  ${source.replace(/^.*\/(packages|node_modules)\//, '')}`);
  }
}
