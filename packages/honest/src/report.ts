import type { Facts, Finding, Rule, Verdict } from './rule.ts';
import { allRules } from './rules/all-rules.ts';
import { words, type Words } from './words.ts';

/** A rule with what it has come to: a row of a report. */
export interface Row extends Omit<Rule, 'judge'> {
  readonly verdict: Verdict;
  /** What decided it, the same thing at several places once; at most six. */
  readonly findings: readonly Finding[];
}

/** What a page was found to be. */
export interface Report {
  readonly url: string;
  /** How many tags are displayed. */
  readonly tags: number;
  readonly rows: readonly Row[];
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** The worst comes first: one thing that is missing is not made good by others that are there. */
const worst: readonly Verdict[] = ['missing', 'cannot-tell', 'met', 'not-applicable'];

/** The places of one and the same finding; the first three of many. */
function placesOf(same: readonly Finding[]): string {
  const all = [...new Set(same.map(({ where }) => where))];
  return all.slice(0, 3).join('; ') + (all.length > 3 ? `; +${all.length - 3}` : '');
}

function rowOf({ judge, ...rule }: Rule, facts: Facts): Row {
  const all = judge(facts);
  const verdict = worst.find((one) => all.some((finding) => finding.verdict === one)) ?? 'not-applicable';
  const deciding = all.filter((one) => one.verdict === verdict);
  const bySeen = Map.groupBy(deciding, ({ seen }) => seen.en);
  const unique = [...bySeen.values()].flatMap((same) => (same[0] ? [{ ...same[0], where: placesOf(same) }] : []));
  return { ...rule, verdict, findings: unique.slice(0, 6) };
}

/** Judges a page by every rule. */
export function reportOn(facts: Facts): Report {
  const rows = allRules.map((rule) => rowOf(rule, facts));
  const count = (verdict: Verdict): number => rows.filter((row) => row.verdict === verdict).length;
  const places = facts.readings.flatMap(({ page }) =>
    page.tags.filter(({ displayed }) => displayed).map(({ place }) => place),
  );
  return {
    url: facts.url,
    tags: new Set(places).size,
    rows,
    counts: {
      met: count('met'),
      missing: count('missing'),
      'cannot-tell': count('cannot-tell'),
      'not-applicable': count('not-applicable'),
    },
  };
}

/** A verdict in words. */
export const verdictWords: Readonly<Record<Verdict, Words>> = {
  met: words('met', '符合'),
  missing: words('missing', '缺失'),
  'cannot-tell': words('cannot tell', '无法判断'),
  'not-applicable': words('does not apply', '不适用'),
};

/** The last line: how often each verdict was given. */
export const countsInWords = ({ counts }: Report): Words =>
  words(
    `${counts.met} met, ${counts.missing} missing, ${counts['cannot-tell']} cannot tell, ${counts['not-applicable']} do not apply`,
    `${counts.met} 项符合，${counts.missing} 项缺失，${counts['cannot-tell']} 项无法判断，${counts['not-applicable']} 项不适用`,
  );

export const noAdvice = words(
  'This is no legal advice: a program looked at one page, in one browser, at one moment.',
  '这不是法律意见：只是一个程序在某一时刻用一个浏览器看了一个页面。',
);
