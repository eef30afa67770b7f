import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { MethodDocument } from '@huitou/contract/method-document.js';
import type { ReviewSummary } from '@huitou/contract/review-summary.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import { statementLevels, type StatementClaims } from '@huitou/proof/statement.js';
import type { Referrer } from './referrer.ts';
import { cannotCard } from './cards.ts';
import { arrivalMark, clover } from './clover-picture.ts';
import { html as markup, type Html } from './html.ts';
import type { Words } from './words-type.ts';

/** Everything the page of a merchant's badge shows. */
export interface Proof {
  readonly words: Words;
  /** Exact origin of the issuer. */
  readonly origin: string;
  readonly claims: StatementClaims;
  readonly arrival: Referrer;
  readonly live: { readonly index: IndexSnapshot; readonly summary: ReviewSummary };
  readonly method: MethodDocument;
}

const arrived = ({ words, arrival }: Proof): Html => {
  const [headline, text] = words.arrival[arrival.is];
  const origin = arrival.is === 'not-sent' ? '' : arrival.origin;
  return markup`<div class="arrival ${arrival.is}" role="status">${arrivalMark(arrival.is)}<div><b>${headline}</b><span>${text(origin)}</span></div></div>`;
};

const site = (origin: string, { arrival }: Proof): Html => {
  const { protocol, host } = new URL(origin);
  const here = arrival.is === 'matches' && arrival.origin === origin;
  return markup`<li${here && markup` class="here"`}><bdi dir="ltr"><small>${protocol}//</small>${host}</bdi>${here && arrivalMark('matches')}</li>`;
};

/** As a statement says it. */
const down = (value: number | null): number | null => value && wholePoints(value);

function figures({ words, claims, live }: Proof): Html {
  const { index, summary } = live;
  const level = statementLevels[claims.stats.level - 1] ?? 'collecting';
  const print = new Intl.NumberFormat(words.tag);
  const show = (value: string | number | null): string =>
    typeof value === 'number' ? print.format(value) : (value ?? '–');
  const rows = [
    ['level', words.levels[level], words.levels[index.level]],
    ['score', claims.stats.score, down(index.score)],
    ['percentile', claims.stats.percentile, down(index.percentile)],
    ['buyers', claims.stats.buyers, index.buyers.all],
    ['returning', claims.stats.returning, index.buyers.returning],
    ['reviews', claims.stats.reviews, summary.reviews],
  ] as const;
  return markup`<table><thead><tr><td></td><th scope="col">${words.signed}</th><th scope="col">${words.live}</th></tr></thead><tbody>${rows.map(
    ([row, signed, now]) =>
      markup`<tr><th scope="row">${words.rows[row]}</th><td>${show(signed)}</td><td${signed === now ? '' : markup` class="moved"`}>${show(now)}</td></tr>`,
  )}</tbody></table><p class="quiet">${words.moved}</p>`;
}

function facts({ words, claims, origin }: Proof): Html {
  const time = new Intl.DateTimeFormat(words.tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const at = (seconds: number): string => `${time.format(seconds * 1000)} UTC`;
  const rows: readonly (readonly [string, string | Html])[] = [
    [words.facts.issued, at(claims.iat)],
    [words.facts.until, at(claims.exp)],
    [words.facts.period, words.days(claims.stats.period)],
    [
      words.facts.method,
      markup`<a href="${origin}/v1/methods/${claims.method.version}">${words.method} ${claims.method.version}</a>`,
    ],
    [words.facts.number, markup`<bdi dir="ltr">${claims.jti}</bdi>`],
  ];
  return markup`<dl class="facts">${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<p><a href="${origin}/proof/${claims.sub}.json">${words.json}</a></p>`;
}

/** The page behind a badge: where it may stand, what it states, what is so now, and what it cannot prove. */
export function proofPage(proof: Proof): Html {
  const { words, claims, origin, method } = proof;
  const level = statementLevels[claims.stats.level - 1] ?? 'collecting';
  const leaves = claims.stats.leaves.map(
    (score, i) => `${method.dimensions[i]?.names[words.tag] ?? method.dimensions[i]?.id ?? i + 1} ${score ?? '–'}`,
  );
  const seenOn = proof.arrival.is === 'not-sent' ? (claims.aud[0] ?? origin) : proof.arrival.origin;
  return markup`<section class="card"><h1>${words.title}</h1>${arrived(proof)}<p class="quiet">${words.onlyOn}</p><ul class="sites">${claims.aud.map((one) => site(one, proof))}</ul></section>
<section class="card"><div class="shop">${clover(claims.stats.leaves, 132, words.clover(leaves.join(', ')))}<div><p class="quiet">${words.states(new URL(origin).host)}</p><h2><bdi>${claims.name}</bdi></h2><p class="sentence">${words.sentence(claims.stats.percentile, level)}</p></div></div>
<ul class="chips"><li class="chip ${level}">${words.levels[level]}</li>${claims.services.map((code) => markup`<li class="chip">${words.services[code] ?? code}</li>`)}</ul>
${figures(proof)}${facts(proof)}</section>
<section class="card"><h2>${words.typeTitle}</h2><p>${words.typeText}</p><p class="type" dir="ltr">${new URL(origin).host}/site?host=${new URL(seenOn).host}</p></section>
${cannotCard(words)}`;
}
