import { parseArgs } from 'node:util';

/** What a command was called with. */
export interface Called {
  readonly positionals: readonly string[];
  readonly json: boolean;
}

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs a command: `--help` prints its usage, and what goes wrong ends the process with one sentence and 1. */
export function runCommand(usage: string, run: (called: Called) => Promise<void>): void {
  const start = async (): Promise<void> => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
    });
    return values.help ? say(usage) : run({ positionals, json: values.json ?? false });
  };
  start().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
