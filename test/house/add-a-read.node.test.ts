import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkout, type Checkout } from './checkout.ts';

const node = 'node --conditions=source --disable-warning=ExperimentalWarning';

/** A block of the guide: a new file, or lines to put into one before the line that begins with `anchor`. */
interface Place {
  readonly file: string;
  readonly anchor: string | undefined;
  readonly text: string;
}

/** The places that CONTRIBUTING.md names under "Add a read". */
function placesIn(guide: string): Place[] {
  const [, section = ''] = guide.split('## Add a read');
  return [...(section.split('\n## ', 1)[0] ?? '').matchAll(/^ *```ts\n([^]*?)^ *```$/gm)].map(([, block = '']) => {
    // Blocks stand inside a list.
    const [head = '', ...lines] = block.split('\n').map((line) => line.replace(/^ {3}/, ''));
    const found = /^\/\/ (\S+?)(?:, before `(.+)`)?$/.exec(head);
    assert.ok(found?.[1], `${head}: names no file`);
    return { file: found[1], anchor: found[2], text: lines.join('\n') };
  });
}

function put({ file, anchor, text }: Place, folder: string): void {
  const path = join(folder, file);
  if (anchor === undefined) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.trimStart().startsWith(anchor));
  assert.ok(at > 0, `${file}: has no line that begins with ${anchor}`);
  writeFileSync(path, [...lines.slice(0, at), ...text.trimEnd().split('\n'), ...lines.slice(at)].join('\n'));
}

describe('the guide to a new read', () => {
  let copy: Checkout;
  let places: Place[];
  before(async () => {
    copy = checkout();
    places = placesIn(readFileSync(join(copy.folder, 'CONTRIBUTING.md'), 'utf8'));
    for (const place of places) put(place, copy.folder);
    const { code, output } = await copy.run(`${node} tools/generate.ts`);
    assert.equal(code, 0, output);
  });
  after(() => copy.clear());

  it('names at most six places', () => {
    const files = new Set(places.map(({ file }) => file));
    assert.ok(files.size >= 5 && files.size <= 6, [...files].join(', '));
  });

  it('brings an address that answers, and stands in the OpenAPI document', async () => {
    writeFileSync(
      join(copy.folder, 'ask.ts'),
      `import { createMock } from './packages/mock/src/mock.ts';
       const { answer } = createMock();
       const ask = async (path: string) => (await answer(new Request(\`https://live.huitou.test\${path}\`)))?.json();
       const { reviews } = await ask('/v1/merchants/hetian/reviews?limit=1');
       const latest = await ask('/v1/merchants/hetian/reviews/latest');
       const { paths } = await ask('/openapi.json');
       console.log(latest.at === reviews[0].at, Object.keys(paths).includes('/v1/merchants/{merchant}/reviews/latest'));`,
    );
    const { code, output } = await copy.run(`${node} ask.ts`);
    assert.equal(code, 0, output);
    assert.match(output, /true true/);
  });

  it('forgets no place: the compiler finds nothing missing in what it names', async () => {
    const { output } = await copy.run('node_modules/.bin/tsc -p . || true');
    // What stands above the packages finds those of this checkout, by the installed packages that are shared with it.
    assert.deepEqual(
      output.split('\n').filter((line) => line.startsWith('packages/')),
      [],
    );
  });
});
