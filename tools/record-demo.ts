// `node tools/record-demo.ts ADDRESS FILE`: what the index was worth in the demo market that the store at ADDRESS holds, and what
// simulated markets said of the traffic rule. `npm start` runs it beside the demo, as a process of its own that gives way to others.
import { openStore } from '@huitou/store/open-store.js';
import { demoTrackRecord } from '@huitou/mock/track-record.generated.js';
import { demoRecord } from './backtest/demo-record.ts';
import { writeRecord } from './backtest/record-file.ts';

const [address, file] = process.argv.slice(2);
if (!address || !file) throw new Error('record-demo: name the address of a store and a file');
const store = await openStore(address);
try {
  const { traffic } = demoTrackRecord;
  await writeRecord(file, { ...(await demoRecord(store.reads)), ...(traffic && { traffic }) });
} finally {
  await store.close();
}
