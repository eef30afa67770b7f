import type { RecordedEstimate, TrackRecord } from '@huitou/contract/track-record.js';
import { isolate } from '../messages/bidi.ts';
import { date, number, percent } from '../messages/format.ts';
import { localizedName } from '../messages/localized-name.ts';
import type { RecordMessages } from './record-messages/record-messages.ts';

/** Pairs of 100 that a share is; empty where it is not known. */
export const pairs = (lang: string, share: number | null | undefined): string =>
  share === null || share === undefined ? '' : number(lang, 100 * share);

const aucOf = ({ comparisons }: TrackRecord, id: string): RecordedEstimate | null | undefined =>
  comparisons.find(({ among }) => among === 'peers')?.predictors.find(({ predictor }) => predictor === id)?.auc;

/** What a shopper wants to know: how often the list is right, beside what other lists go by. */
export function shopperSentence(messages: RecordMessages, record: TrackRecord): string {
  const { lang } = messages;
  const peers = record.comparisons.find(({ among }) => among === 'peers');
  const of = (id: string): string => pairs(lang, aucOf(record, id)?.value);
  if (of('index')) {
    const most = pairs(lang, peers?.ceiling?.auc);
    return messages.shopper({ index: of('index'), stars: of('stars'), volume: of('volume'), most });
  }
  const { buyers = 0, back = 0 } = peers?.predictors[0] ?? {};
  return messages.tooLittle(number(lang, buyers), number(lang, back));
}

/** What a merchant wants to know: how calm a level is, and what a number takes. */
export function merchantSentence(messages: RecordMessages, { asks, steadiness }: TrackRecord): string {
  const { lang } = messages;
  return messages.merchant({
    changes: steadiness ? number(lang, steadiness.changes, { maximumFractionDigits: 1 }) : '',
    ...{ buyers: number(lang, asks.buyers), returns: number(lang, asks.returns) },
    points: number(lang, asks.narrowerThan),
  });
}

/** What a journalist wants to know: over what data, where it says nothing, and how much of what can be known it has. */
export function journalistSentences(messages: RecordMessages, record: TrackRecord): readonly string[] {
  const { lang } = messages;
  const { data, levels, asks, comparisons } = record;
  const of = (level: string): number => levels.find((one) => one.level === level)?.merchants ?? 0;
  const all = levels.reduce((sum, { merchants }) => sum + merchants, 0);
  const attained = comparisons.find(({ among }) => among === 'peers')?.ceiling?.attained;
  return [
    messages.journalist({
      name: isolate(localizedName(data.names, lang, data.name)),
      ...{ from: date(lang, data.from), until: date(lang, data.until) },
      ...{ orders: number(lang, data.orders), buyers: number(lang, data.buyers) },
      merchants: number(lang, data.merchants),
    }),
    messages.silent({
      ...{ silent: number(lang, of('collecting') + of('unsettled')), all: number(lang, all) },
      least: number(lang, asks.buyers),
      ...{ collecting: number(lang, of('collecting')), unsettled: number(lang, of('unsettled')) },
    }),
    ...(attained === undefined ? [] : [messages.attained(percent(lang, 100 * attained))]),
  ];
}
