import { readdirSync, readFileSync } from 'node:fs';

/** What processes have used so far. */
export interface Usage {
  /** Milliseconds of CPU, of the system on their behalf too. */
  readonly cpu: number;
  /** Bytes that they caused to be sent to the disk; NaN where the system does not count them. */
  readonly written: number;
}

export const less = (a: Usage, b: Usage): Usage => ({ cpu: a.cpu - b.cpu, written: a.written - b.written });
export const plus = (a: Usage, b: Usage): Usage => ({ cpu: a.cpu + b.cpu, written: a.written + b.written });

function written(pid: number | 'self'): number {
  try {
    return Number(/^write_bytes: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1] ?? NaN);
  } catch {
    return NaN;
  }
}

/** Of this process with all its threads. */
export function ownUsage(): Usage {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, written: written('self') };
}

/** Linux counts processor time of processes in these. */
const TICK = 10;

/** The fields of a process that follow its name, which may hold spaces. */
const stat = (pid: number): string[] => {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return line.slice(line.lastIndexOf(')') + 2).split(' ');
};

/** Of the process that started `pid` and of all others that it started. */
export function familyUsage(pid: number): Usage {
  const parent = Number(stat(pid)[1]);
  let sum: Usage = { cpu: 0, written: 0 };
  for (const name of readdirSync('/proc')) {
    const one = Number(name);
    if (!Number.isInteger(one)) continue;
    try {
      const fields = stat(one);
      if (one !== parent && Number(fields[1]) !== parent) continue;
      sum = plus(sum, { cpu: (Number(fields[11]) + Number(fields[12])) * TICK, written: written(one) });
    } catch {
      // It ended meanwhile.
    }
  }
  return sum;
}
