import { test } from 'node:test';
import { ed25519Cases } from './testing/ed25519-cases.ts';

for (const [name, run] of Object.entries(ed25519Cases)) test(name, run);
