import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'Käufer' : 'Käufern'}`;

export const index = {
  failedHost: ['Laden nicht möglich', 'Die Zahlen dieses Hosts sind nicht angekommen'],
  unknownHost: ['Host nicht gefunden', 'Unter diesem Namen ist nichts verzeichnet'],
  title: 'Wiederkäufer-Index',
  levels: {
    leading: 'Führend',
    above: 'Darüber',
    par: 'Gleichauf',
    below: 'Darunter',
    unsettled: 'Noch zu früh',
    collecting: 'Keine Daten',
  },
  verdict: (share, level) =>
    level === 'par' ? 'Gleichauf mit der Branche' : `${level === 'below' ? 'Hinter' : 'Vor'} ${share} der Branche`,
  headline: (share, level) =>
    level === 'par'
      ? 'Gleichauf mit der Branche'
      : `${level === 'leading' ? 'Führend, vor' : level === 'above' ? 'Vor' : 'Hinter'} ${share} der Branche`,
  sample: (returning, all, count) => `${returning} von ${buyers(all, count)} kamen wieder`,
  people: (returning, all, days, count, window) =>
    `${returning} von ${buyers(all, count)} kamen ${window === 365 ? 'im letzten Jahr' : `in den letzten ${days} Tagen`} wieder`,
  outOf: 'von 100',
  interval: (lower, upper) => `Wahrscheinlich zwischen ${lower} und ${upper}`,
  median: (value) => `Branchenmedian ${value}`,
  peers: (merchants, industry, count) =>
    `Verglichen mit ${merchants} ${isOne(count) ? 'Shop' : 'Shops'} der Branche ${industry}`,
  method: (version) => `Methode ${version}`,
  asOf: (when) => `Stand: ${when}`,
  offlineSince: (when) => `Stand: ${when}, seitdem offline`,
  trend: (change, points) => (points ? `${change} ${points > 0 ? 'gestiegen' : 'gefallen'}` : 'unverändert'),
  sinceLastMonth: (trend) => `seit dem Vormonat ${trend}`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} von 100, ${level}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: noch nicht genug Daten`,
  held: (reason) => `Zurückgestuft: ${reason}`,
  heldUntil: (day) => `zurückgestuft bis ${day}`,
  reasons: {
    'fake-orders': 'erfundene Bestellungen',
    'fake-reviews': 'gefälschte Bewertungen',
    'false-claims': 'falsche Angaben',
    counterfeit: 'gefälschte Ware',
  },
  collecting: 'Daten werden noch gesammelt',
  soFar: (all) => `Bisher ${all} Käufer · zu wenige für einen Wert`,
  progress: (all, needed) => `Bisher ${all} Käufer · einen Wert gibt es ab ${needed}`,
  how: 'Wie dieser Wert entsteht',
  howOf: (merchant) => `Wie der Wert von ${merchant} entsteht`,
} satisfies HuitouMessages['index'];
