// `npm start`: the demo, with the scripts of the tags as this checkout builds them.
import { startDemo } from '../demo/start.ts';
import { makeDemoRecord } from './backtest/demo-record-maker.ts';
import { buildVersions } from './build.ts';

startDemo({ build: buildVersions, files: ['tools/build.ts', 'vite.config.ts'] }, makeDemoRecord).catch(
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
