import { saveFile } from '../core/save-file.ts';
import { label } from '../messages/label.ts';
import { localizedName } from '../messages/localized-name.ts';
import { csv, type Cell } from './csv.ts';
import { measureName } from './figures.ts';
import type { LateInsights } from './insights.ts';

/** Every figure that the tag shows: raw numbers, names in the reader's language. */
export function exportRows(insights: LateInsights): readonly (readonly Cell[])[] {
  const { messages, answer } = insights;
  const { file } = insights.late;
  const { kinds } = file;
  const { lang } = messages;
  const row = (what: string, name: string, ...figures: readonly Cell[]): readonly Cell[] => [what, name, ...figures];
  const { interval, peers, signals } = answer;
  return [
    file.columns,
    row(kinds.index, localizedName(answer.merchant.names, lang, answer.merchant.name), answer.score),
    row(kinds.percentile, label(messages.levels, answer.level), answer.percentile, null, null, peers.merchants),
    ...(interval
      ? [row(kinds.percentile, file.lower, interval.lower), row(kinds.percentile, file.upper, interval.upper)]
      : []),
    ...answer.dimensions.flatMap((dimension) => [
      row(
        ...([kinds.dimension, label(messages.dimensions, dimension.id), dimension.score] as const),
        ...[dimension.peers?.median ?? null, dimension.peers?.bestFifth ?? null, dimension.n],
      ),
      ...dimension.measures.map(({ id, value, peers: reach, n }) =>
        row(kinds.measure, measureName(insights, id), value, reach?.median ?? null, reach?.bestFifth ?? null, n),
      ),
    ]),
    ...(answer.since?.pulls ?? []).flatMap(({ dimension, points, measures }) =>
      measures.length
        ? measures.map((one) => row(kinds.pull, measureName(insights, one.id), one.points))
        : [row(kinds.pull, label(messages.dimensions, dimension), points)],
    ),
    ...answer.topics.map(({ id, names, share, peers: theirs, reviews }) =>
      row(kinds.topic, localizedName(names, lang, id), share, theirs, null, reviews),
    ),
    ...answer.words.map(({ word, share, peers: theirs, reviews }) =>
      row(kinds.word, word, share, theirs, null, reviews),
    ),
    ...(signals?.sessions ?? []).map(({ name, day, rate }) =>
      row(kinds.session, [day, name].filter(Boolean).join(' '), rate.share, null, null, rate.n),
    ),
  ];
}

/** Lets the reader keep the figures as one file, named for the shop and the day. */
export function exportFile(insights: LateInsights): void {
  const { merchant, asOf } = insights.answer;
  const name = `${merchant.id}-${asOf.slice(0, 10)}.csv`.replaceAll(/[^\w.-]/g, '_');
  saveFile(name, csv(exportRows(insights)), 'text/csv;charset=utf-8');
}
