// `npm run bench:malformed`: a million random or malformed requests of customers, staff and readers, most of them straight to
// the handler, every tenth over HTTP. None may fail on the server's side, and all that is stored can be read afterwards.
// `--requests N` for a quick look, `--seed N` for others, `--database URL` for a file or PostgreSQL in place
// of SQLite in memory, `--json` for a script.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sendMalformed } from './bench-malformed/run.ts';
import { printFigures } from './figures.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'memory:' },
    json: { type: 'boolean' },
  },
});

function whole(name: 'requests' | 'seed'): number {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= 1) return number;
  process.stderr.write(`--${name}: ${values[name]} is no number of ${name}; write a whole number from 1\n`);
  return process.exit(1);
}

const folder = await mkdtemp(join(tmpdir(), 'huitou-malformed-'));
try {
  printFigures(
    await sendMalformed({ requests: whole('requests'), seed: whole('seed'), folder, databaseUrl: values.database }),
  );
} finally {
  await rm(folder, { recursive: true, maxRetries: 5 });
}
