import { test } from 'node:test';
import { verifyCases } from './testing/verify-cases.ts';

for (const [name, run] of Object.entries(verifyCases)) test(name, run);
