// Looks at the store and the keys, changes nothing, and says what is wrong and what to do: npm run doctor. Ends with 1
// where something is.
import { examine } from '../doctor/examine.ts';
import { inWords } from '../doctor/check.ts';
import { readVariables } from '../variables.ts';
import { runCommand, say } from './run-command.ts';

const usage = `npm run doctor -- [--json]

  Looks at the store that DATABASE_URL names and the keys in KEYS_DIR; a server may be running on them. One line each,
  with what to do where something is wrong; ends with 1 then.`;

runCommand(usage, async ({ json }) => {
  const { databaseUrl, keysDir } = readVariables(process.env);
  const checks = await examine({ databaseUrl, keysDir }, Date.now());
  const ok = checks.every((one) => one.ok);
  if (json) say(JSON.stringify({ ok, checks }, null, 2));
  else for (const one of checks) say(inWords(one));
  if (!ok) process.exitCode = 1;
});
