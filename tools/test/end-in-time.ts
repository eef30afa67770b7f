// Imported into every process of a test file: Node waits for ever for a file that left a server, a stream or a child open,
// and says nothing. A file that takes this long ends, fails, and names what is still open.
import { basename } from 'node:path';

/** Milliseconds; the longest file takes a fifth of it on two processors. */
const patience = Number(process.env.HUITOU_TEST_FILE_MS ?? 600_000);

const file = process.argv[1] ?? '';
if (file.endsWith('.test.ts')) {
  setTimeout(() => {
    const open = process.getActiveResourcesInfo().filter((name) => name !== 'Timeout');
    process.stderr.write(
      `${basename(file)}: did not end within ${patience / 1000} s; still open: ${open.join(', ') || 'only timers'}.\n`,
    );
    process.exit(1);
  }, patience).unref();
}
