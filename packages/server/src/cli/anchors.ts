// Prints what a build of the tags needs to believe this server's badges: HUITOU_ANCHORS=$(node tools/run.mjs anchors).
// The keys are made if they are not there yet.
import { openKeyFiles } from '../key-files.ts';
import { readVariables } from '../variables.ts';

async function print(): Promise<void> {
  const { keysDir, publicOrigin } = readVariables(process.env);
  const { roots } = await openKeyFiles(keysDir);
  process.stdout.write(`${JSON.stringify([{ issuer: publicOrigin, roots }])}\n`);
}

print().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
