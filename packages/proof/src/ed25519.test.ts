import { ed25519Cases } from './testing/ed25519-cases.ts';

describe('Ed25519', () => {
  for (const [name, run] of Object.entries(ed25519Cases)) it(name, run);
});
