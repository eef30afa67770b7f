import { verifyCases } from './testing/verify-cases.ts';

describe('verifyBadge', () => {
  for (const [name, run] of Object.entries(verifyCases)) it(name, run);
});
