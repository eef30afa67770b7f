// Imports one module after the other and prints, as JSON, what each import did besides: output, changes to global objects,
// and resources that would keep the process alive. Run by exports.node.test.ts in a process of its own.
import { stripVTControlCharacters } from 'node:util';
// Lit registers itself and, in Node, stand-ins for the DOM on the global object. That is Lit's doing, not ours.
import 'lit';

type Snapshot = ReadonlyMap<string, unknown>;

/** Objects whose properties an import could change for the whole page. */
const objects: Readonly<Record<string, object>> = {
  globalThis,
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  'String.prototype': String.prototype,
  'Promise.prototype': Promise.prototype,
  'EventTarget.prototype': EventTarget.prototype,
  'process.env': process.env,
};

/** The property's value or accessor, by which a change is recognized. */
const stateOf = (owner: object, key: PropertyKey): unknown => {
  const { get, value } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
  return get ?? value;
};

function snapshot(): Snapshot {
  const found = new Map<string, unknown>();
  for (const [name, owner] of Object.entries(objects))
    for (const key of Reflect.ownKeys(owner)) found.set(`${name}.${String(key)}`, stateOf(owner, key));
  for (const event of process.eventNames()) found.set(`process.on ${String(event)}`, process.listenerCount(event));
  return found;
}

const differences = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => !Object.is(before.get(key), after.get(key)));

/** Node replaces some lazy accessors of the global object by their value on first use; that is no change by a module. */
for (const key of Reflect.ownKeys(globalThis)) Reflect.get(globalThis, key);

const output: string[] = [];
const write = process.stdout.write.bind(process.stdout);
for (const stream of [process.stdout, process.stderr]) {
  stream.write = (chunk: string | Uint8Array): boolean => {
    output.push(stripVTControlCharacters(String(chunk)).trim());
    return true;
  };
}

const report: Record<string, readonly string[]> = {};
for (const url of process.argv.slice(2)) {
  const before = snapshot();
  const resources = process.getActiveResourcesInfo().length;
  const found: string[] = [];
  await import(url).catch((error: unknown) => found.push(String(error)));
  // Warnings are printed and timers of zero run after the import.
  await new Promise((resolve) => setImmediate(resolve));
  found.push(...output.splice(0).map((text) => `prints ${text}`));
  found.push(...differences(before, snapshot()).map((key) => `changes ${key}`));
  if (process.getActiveResourcesInfo().length > resources) found.push('leaves something running');
  report[url] = found;
}
write(JSON.stringify(report));
process.exit();
