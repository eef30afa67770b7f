// `npm run test:frameworks`: the step "frameworks" of `npm test` alone, with every test on the screen. Words after it are
// folders of demo/frameworks: `npm run test:frameworks -- react vue`.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';
import { root, steps } from './test/steps.ts';

const [name = '', ...rest] = steps.find((step) => step.name === 'frameworks')?.command ?? [];
const only = process.argv.slice(2).join(' ');
const { status } = spawnSync(name, rest, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(only && { HUITOU_FRAMEWORKS: only }),
    CHROME_PATH: findBrowser(),
    HUITOU_TEST: '1',
    NODE_OPTIONS: '--conditions=source --disable-warning=ExperimentalWarning',
  },
});
process.exit(status ?? 1);
