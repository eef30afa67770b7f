import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './find-mutants.ts';

/** How tests took a mutant: one failed, all passed, or they did not come to an end. */
export type Outcome = 'killed' | 'survived' | 'timeout';

export interface NodeTests {
  /** Runs test files in Node with a mutant in place, or without one. Never rejects for what the tests do. */
  run(files: readonly string[], mutant?: Pick<Mutant, 'file' | 'text'>): Promise<Ran>;
  /** Ends what runs, and removes what was written. */
  remove(): void;
}

interface Ran {
  readonly outcome: Outcome;
  readonly output: string;
}

const hook = new URL('replace-module.ts', import.meta.url).href;

/** Milliseconds after which tests are stopped. */
const LIMIT = 120_000;

/** With the processes that its tests started. */
const end = ({ pid }: ChildProcess): void => void (pid && process.kill(-pid, 'SIGKILL'));

/** @param root the copy of the checkout in which the tests lie. */
export function nodeTests(root: string): NodeTests {
  const folder = mkdtempSync(join(tmpdir(), 'huitou-mutant-texts-'));
  const running = new Set<ChildProcess>();
  let count = 0;
  return {
    run(files, mutant) {
      const text = join(folder, `${count++}.ts`);
      if (mutant) writeFileSync(text, mutant.text);
      const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning', `--import=${hook}`];
      // Set in tests: a test runner inside of one would run nothing.
      const { NODE_TEST_CONTEXT: _, ...inherited } = process.env;
      const env = {
        ...inherited,
        NODE_OPTIONS: flags.join(' '),
        ...(mutant && { HUITOU_MUTANT_FILE: join(root, mutant.file), HUITOU_MUTANT_TEXT: text }),
      };
      // One process for all files: to start one takes longer than most tests.
      const child = spawn('node', ['--test', '--test-isolation=none', '--test-reporter=dot', ...files], {
        cwd: root,
        env,
        detached: true,
      });
      running.add(child);
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
      return new Promise((done) => {
        let late = false;
        const timer = setTimeout(() => {
          late = true;
          end(child);
        }, LIMIT);
        child.once('close', (code) => {
          clearTimeout(timer);
          running.delete(child);
          const outcome = late ? 'timeout' : code === 0 ? 'survived' : 'killed';
          done({ outcome, output });
        });
      });
    },
    remove() {
      for (const child of running) end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
