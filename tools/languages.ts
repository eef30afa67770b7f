// Other languages for tests: platforms sign tokens in them.
import { spawnSync } from 'node:child_process';
import { bringPackages } from './browser.ts';

const works = (command: string, ...parts: string[]): boolean => spawnSync(command, parts).status === 0;

/** Installs what is missing, where it may; tests say what they still lack. */
export function bringLanguages(): void {
  const missing = [
    ...(works('python3', '-c', 'import jwt, cryptography') ? [] : ['python3-jwt', 'python3-cryptography']),
    ...(works('php', '--version') ? [] : ['php-cli']),
  ];
  if (missing.length > 0) bringPackages(...missing);
}
