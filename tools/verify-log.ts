#!/usr/bin/env node
// `npm run verify:log -- https://api.example`: checks the public log of an API and what it shows. Remembers the log in a file
// (`--state`), and ends with 1 if anything is wrong. HUITOU_ANCHORS says whose signatures count. decisions/the-log.md says what it proves.
import { parseArgs } from 'node:util';
import { checkAnchors } from '../packages/proof/src/check-anchors.ts';
import { verifyLog } from './verify-log/verify-log.ts';

const usage = `npm run verify:log -- API [--state FILE]

  Checks the public log of an API, and that it still shows what the log has; ends with 1 if anything is wrong.

  API      its address, such as https://api.example
  --state  where the log is remembered until next time (.data/log-of-HOST.json)
  HUITOU_ANCHORS says whose signatures count, as a build of the tags has it.
`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { state: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [api = ''] = positionals;
  if (!URL.canParse(api))
    throw new Error(`verify:log: ${api || 'no address'} is no API; write one such as https://api.example`);
  const state = values.state ?? `.data/log-of-${new URL(api).host.replaceAll(':', '-')}.json`;
  const anchors = checkAnchors('HUITOU_ANCHORS', JSON.parse(process.env['HUITOU_ANCHORS'] || '[]'));
  const { wrong, notes, summary } = await verifyLog({ api, state, anchors });
  for (const line of [summary, ...notes, ...wrong]) process.stdout.write(`${line}\n`);
  process.stdout.write(wrong.length > 0 ? `${wrong.length} wrong.\n` : 'Nothing is wrong.\n');
  return wrong.length > 0 ? 1 : 0;
}

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
