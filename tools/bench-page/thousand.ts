import type { Figure } from '../figures.ts';
import type { Bench } from './bench.ts';
import { merchantOf, merchants, venue } from './market.ts';
import { inState, mountInTurn, type Contender, type Mounted } from './mount.ts';
import { countPeers } from './peers.ts';

interface Case {
  /** As the figures name it. */
  readonly what: string;
  readonly ours: Contender;
  readonly merchants: readonly string[];
  readonly peers: readonly Contender[];
  readonly reach: { readonly cpu: number; readonly kilobytes: number; readonly nodes?: number };
}

const ours = (tag: string, variant: string, state: string, ids: readonly string[]): Contender => ({
  name: `<${tag} variant=${variant}>`,
  page: `<script type="module" src="/embed/${tag}.js"></script>`,
  make: `(i) => {
    const element = document.createElement('${tag}');
    const ids = ${JSON.stringify(ids)};
    element.setAttribute('merchant', ids[i % ids.length]);
    element.setAttribute('variant', '${variant}');
    return element;
  }`,
  isReady: inState(state),
  first: ids.length,
});

/** The element that is written by hand, with the same merchants' names and numbers. */
function plain(ids: readonly string[]): Contender {
  const data = ids.map((id) => {
    const { merchant, score, buyers } = merchantOf(id).index;
    return { name: merchant.name, score: score ?? 0, stars: Math.round((score ?? 0) / 20), count: buyers.returning };
  });
  return {
    name: 'plain element',
    page: '<script type="module" src="/bench/plain-badge.js"></script>',
    make: `(i) => {
      const element = document.createElement('plain-badge');
      const data = ${JSON.stringify(data)};
      element.data = data[i % data.length];
      return element;
    }`,
    isReady: inState('ready'),
    first: ids.length,
  };
}

const kilo = (bytes: number): number => bytes / 1000;
const about = ({ cpu, all, js, nodes }: Mounted): string =>
  `${cpu.toFixed(0)} ms, ${kilo(all).toFixed(1)} KB each of which script ${kilo(js).toFixed(1)}, ${nodes} nodes`;

/** 1,000 elements with the data in hand: main thread against the plain element, heap and nodes each; peers beside them. */
async function benchCase({ chrome, site, rounds }: Bench, one: Case): Promise<Figure[]> {
  const { what, reach } = one;
  const contenders = [one.ours, plain(one.merchants), ...one.peers];
  const [mine, hand, ...others] = await mountInTurn(chrome, site, contenders, rounds);
  if (!mine || !hand) throw new Error('bench: nothing was measured; check the rounds');
  const figure = (name: string, value: number, unit: string, bound: number, note?: string): Figure => ({
    name: `1,000 ${what}: ${name}`,
    value,
    unit,
    reach: bound,
    ok: value <= bound,
    ...(note !== undefined && { note }),
  });
  return [
    figure('main thread against the plain element', mine.cpu / hand.cpu, 'x', reach.cpu, about(mine)),
    figure('heap each', kilo(mine.all), 'KB', reach.kilobytes),
    ...(reach.nodes === undefined ? [] : [figure('nodes each', mine.nodes, 'nodes', reach.nodes)]),
    { name: '  beside: plain element', value: 1, unit: 'x', reach: null, ok: null, note: about(hand) },
    ...others.map((other, i) => ({
      name: `  beside: ${one.peers[i]?.name}`,
      value: other.cpu / hand.cpu,
      unit: 'x',
      reach: null,
      ok: null,
      note: about(other),
    })),
  ];
}

export async function benchBadges(bench: Bench): Promise<Figure[]> {
  const one: Case = {
    what: 'badges as strips',
    ours: ours('trust-badge', 'strip', 'verified', [merchants.ready]),
    merchants: [merchants.ready],
    peers: countPeers(bench.peers, ['material-badge', 'shoelace-badge', 'ui5-tag']),
    reach: { cpu: 3, kilobytes: 10 },
  };
  return benchCase(bench, one);
}

export async function benchIndexes(bench: Bench): Promise<Figure[]> {
  const judged = [...venue, merchants.ready, merchants.busy, merchants.above, merchants.par].filter(
    (id) => merchantOf(id).index.score !== null,
  );
  const ids = judged.slice(0, 60);
  const one: Case = {
    what: 'compact indexes',
    ours: ours('returning-customer-index', 'compact', 'ready', ids),
    merchants: ids,
    peers: countPeers(bench.peers, ['shoelace-rating', 'web-awesome-rating']),
    reach: { cpu: 6, kilobytes: 20, nodes: 30 },
  };
  return benchCase(bench, one);
}
