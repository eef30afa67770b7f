// `npm run simulate:traffic`: does recommended traffic that follows trust bring more returning buyers than other rules, in a
// market of our own? decisions/traffic-follows-trust.md says how it is judged. `--json` for a script, `--svg FILE` for a picture, `--record FILE`
// for anyone to read.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addTraffic } from './backtest/record-file.ts';
import { assumptionsOf } from './simulate-traffic/assumptions.ts';
import { compare } from './simulate-traffic/compare.ts';
import { flags, settingsOf, usage } from './simulate-traffic/options.ts';
import { pictureOf } from './simulate-traffic/picture.ts';
import { recordedTraffic } from './simulate-traffic/recorded-traffic.ts';
import { report } from './simulate-traffic/print.ts';
import { verdictsOf } from './simulate-traffic/verdicts.ts';

async function simulate(): Promise<void> {
  const { values } = parseArgs({ options: flags });
  if (values.help) return void process.stdout.write(usage);
  const settings = settingsOf(values);
  const results = await compare(settings, (rule, seed) => process.stderr.write(`seed ${seed}: ${rule}\n`));
  const [assumptions, verdicts] = [assumptionsOf(settings), verdictsOf(results)];
  const told = { settings, assumptions, results, verdicts };
  process.stdout.write(values.json ? `${JSON.stringify(told, null, 2)}\n` : report(assumptions, results, verdicts));
  if (values.record !== undefined) await addTraffic(values.record, recordedTraffic(settings, results));
  if (values.svg !== undefined) await writeFile(values.svg, pictureOf(results));
  if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1;
}

try {
  await simulate();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`simulate:traffic: ${error.message}\n`);
  process.exitCode = 1;
}
