import { needs } from '@huitou/contract/testing/needs.js';
import { ed25519Cases, keyOffTheCurve } from './testing/ed25519-cases.ts';

describe('Ed25519', () => {
  for (const [name, run] of Object.entries(ed25519Cases)) {
    it(name, async function () {
      if (name === keyOffTheCurve) await needs(this, 'keyOffTheCurve');
      await run();
    });
  }
});
