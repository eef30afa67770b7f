import { execFile } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RecordMaker } from '../../demo/demo-record.ts';

const script = fileURLToPath(new URL('../record-demo.ts', import.meta.url));

/** Makes the record in a process of its own: it takes ten seconds of one core, and the demo answers meanwhile. */
export const makeDemoRecord: RecordMaker = async (databaseUrl, file, signal) => {
  const made = promisify(execFile)(process.execPath, [...process.execArgv, script, databaseUrl, file], { signal });
  const { pid } = made.child;
  if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  await made;
};
