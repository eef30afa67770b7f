// Prints what a build of the tags needs to believe this server's badges: HUITOU_ANCHORS=$(node tools/run.mjs anchors).
// The keys are made if they are not there yet.
import { openKeyFiles } from '../key-files.ts';
import { readVariables } from '../variables.ts';
import { runCommand, say } from './run-command.ts';

const usage = `node tools/run.mjs anchors

  Prints the public keys of the roots in KEYS_DIR (.data/keys), with PUBLIC_ORIGIN, as a build of the tags takes them.
  The keys are made if they are not there yet.`;

runCommand(usage, async () => {
  const { keysDir, publicOrigin } = readVariables(process.env);
  const { roots } = await openKeyFiles(keysDir);
  say(JSON.stringify([{ issuer: publicOrigin, roots }]));
});
