#!/usr/bin/env node
// The command of the published package: `huitou-server` serves, `huitou-server backup FILE` and so on are for its operator.

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  serve: () => import('./serve.ts'),
  anchors: () => import('./anchors.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
  rebuild: () => import('./rebuild.ts'),
  export: () => import('./export.ts'),
  move: () => import('./move.ts'),
};

const [, , name = 'serve'] = process.argv;
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (name === '--help' || name === '-h') {
  process.stdout.write(`huitou-server [COMMAND]

  COMMAND  one of ${Object.keys(commands).join(', ')}; serve if there is none
  huitou-server COMMAND --help says how each is used.
`);
} else if (command) {
  // A command reads what follows its name.
  process.argv.splice(2, 1);
  await command();
} else {
  process.stderr.write(`huitou-server: there is no command ${name}; use ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 1;
}
