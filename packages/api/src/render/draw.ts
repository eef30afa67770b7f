import type { IndexSnapshot } from '@huitou/contract/index-snapshot.js';
import type { ReviewQuery } from '@huitou/contract/review.js';
import { wholePoints } from '@huitou/contract/whole-points.js';
import type { StatementClaims } from '@huitou/proof/statement.js';
import { ProblemError } from '../operation/problem.ts';
import type { Services } from '../operation/services.ts';
import type { Html } from '../pages/html.ts';
import type { Words } from '../pages/words-type.ts';
import { dayOf, type Asked } from './picture.ts';
import { standingPicture } from './standing-picture.ts';
import { storyPicture } from './story-picture.ts';

const leavesOf = ({ dimensions }: IndexSnapshot): readonly (number | null)[] => dimensions.map(({ score }) => score);
const nameIn = ({ tag }: Words, { name, names }: Pick<IndexSnapshot['merchant'], 'name' | 'names'>): string =>
  names?.[tag] ?? names?.[tag.split('-')[0] ?? ''] ?? name;
const number = ({ tag }: Words, value: number): string => new Intl.NumberFormat(tag).format(value);

/** Where a press leads: the issuer's page about a merchant, where there is an issuer. */
const linkTo = ({ issuer }: Pick<Services, 'issuer'>, { tag }: Words, merchant: string): string | undefined =>
  issuer && `${issuer.origin}/proof/${encodeURIComponent(merchant)}?lang=${tag}`;

/** A badge: what was signed, until when it holds, and that a picture proves nothing. */
export function drawBadge(services: Services, asked: Asked, { sub, name, stats, iat }: StatementClaims): Html {
  const { words } = asked;
  const link = linkTo(services, words, sub);
  return standingPicture(asked, {
    ...{ name, score: stats.score, scores: stats.leaves, link },
    sentence: words.brief(stats.percentile),
    foot: words.picture(new URL(link ?? 'https://issuer.invalid').host),
    asOf: dayOf(words, new Date(iat * 1000).toISOString()),
  });
}

/** The index in one line, at every level: what is not known is said and not drawn. */
export function drawIndex(services: Services, asked: Asked, snapshot: IndexSnapshot): Html {
  const { words } = asked;
  const { level, percentile, score, buyers, merchant, asOf } = snapshot;
  const judged = percentile !== null && score !== null;
  return standingPicture(asked, {
    name: nameIn(words, merchant),
    score: judged ? wholePoints(score) : null,
    scores: judged ? leavesOf(snapshot) : null,
    sentence: judged && percentile >= 50 ? words.brief(wholePoints(percentile)) : words.levels[level],
    foot: words.cameBack(number(words, buyers.returning), number(words, buyers.all)),
    asOf: dayOf(words, asOf),
    link: linkTo(services, words, merchant.id),
  });
}

/** A regular's story as a card. @throws ProblemError where there is no such review, or where it is folded away */
export async function drawStory(services: Services, asked: Asked, merchant: string, review: string): Promise<Html> {
  const query: ReviewQuery = { review };
  const { reviews } = await services.reader.reviews(merchant, query);
  const [found] = reviews;
  if (!found || found.folded) {
    const why = found ? 'is folded away, so it is no card to send on' : 'is not shown here';
    throw new ProblemError('unknown-review', `review: ${JSON.stringify(review)} ${why}`);
  }
  const { merchant: about } = await services.reader.index(merchant);
  return storyPicture(asked, found, nameIn(asked.words, about), linkTo(services, asked.words, merchant));
}
