// What a page or a server may write that shows figures without a tag. Compiled by packages.node.test.ts; never run.
import { defineTrustBadge, type State } from 'huitou';
import { answerOf, createClient, type IndexSnapshot, type RequestError } from 'huitou/client';
import { checkAnchors, openReceipt, verifyBadge } from 'huitou/verify';

const client = createClient('https://api.example');
const snapshot: IndexSnapshot = await answerOf(client.index('hetian'));
console.log(snapshot.merchant.id.length);
const leave: () => void = client.reviews('hetian', { sort: 'newest' }).subscribe(() => {});
leave();
answerOf(client.trackRecord()).catch((error: RequestError) => console.log(error.code.length));
// @ts-expect-error an id is a text
client.index(7);

const anchors = checkAnchors('anchors', []);
const on = { anchors, origins: ['https://shop.example'], merchant: 'hetian', now: Date.now() / 1000, floor: new Map() };
const verdict = await verifyBadge('a.b.c', 'd.e.f', on);
// @ts-expect-error only what is verified has claims
console.log(verdict.claims);
if (verdict.state === 'verified') console.log(verdict.claims.stats.score.toFixed(0));
const receipt = await openReceipt('a.b.c', 'Good tea.', 'd.e.f', anchors);
console.log(typeof receipt === 'string' ? receipt : receipt.merchant.length);

const state: State = 'verified';
console.log(state);
defineTrustBadge();
