// Run as a process of its own: opens the store that its argument names, says so, and waits to be ended.
import { openStore } from '../open-store.ts';

await openStore(process.argv[2] ?? '');
console.log('open');
setInterval(() => {}, 1_000);
