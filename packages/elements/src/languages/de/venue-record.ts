import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'Was diese Reihenfolge bisher taugte',
  loading: 'Was sie bisher taugte, wird geladen …',
  none: 'Diese Plattform hat den Index noch nicht an ihren eigenen Bestellungen erprobt, es gibt also nichts zu zeigen.',
  readers: { shopper: 'Wenn Sie kaufen', merchant: 'Wenn Sie verkaufen', journalist: 'Wenn Sie darüber schreiben' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Nehmen Sie einen neuen Käufer, der wiederkam, und einen, der es nicht tat: In ${index} von 100 solchen Paaren war der Wiedergekommene beim Host mit dem höheren Index.`,
      `${[stars && `Nach Sternen sind es ${stars}`, volume && `${stars ? 'nach' : 'Nach'} der Zahl der Käufer ${volume}`, `${stars || volume ? 'durch' : 'Durch'} Zufall 50`].filter(Boolean).join(', ')}.`,
      most && `Wer den wahren Anteil jedes Hosts wüsste, käme auf etwa ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (all, back) =>
    `Für eine Aussage, wie gut der Index verrät, wer wiederkommt, gibt es zu wenig Daten. Neue Käufer bei Hosts mit Index: ${all}; wiedergekommen: ${back}.`,
  merchant: ({ changes, buyers: all, returns, points }) =>
    `${changes && `Eine Stufe ändert sich im Schnitt ${changes}-mal im Jahr. `}Für eine Zahl braucht es ${all} Käufer, ${returns} Wiederkäufe (ältere zählen weniger) und ein Intervall schmaler als ${points} Punkte; bei weniger wird keine gezeigt, auch keine niedrige.`,
  journalist: ({ name, from, until, orders, buyers: all, merchants }) =>
    `Erprobt an ${name}, ${from} bis ${until}. Bestellungen: ${orders}; Käufer: ${all}; Händler: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `Über ${silent} von ${all} Händlern sagt er nichts. Unter ${least} Käufern: ${collecting}; zu wenige Wiederkäufe oder zu breites Intervall: ${unsettled}.`,
  attained: (share) => `Von allem, was sich über den Zufall hinaus wissen lässt, erfasst der Index ${share}.`,
  document: 'Alle Zahlen als Dokument',
  method: (version) => `Methode ${version}`,
  among: {
    peers: 'Hosts mit Index, innerhalb ihrer Branche',
    all: 'Alle Hosts, nach dem Anteil der Wiederkäufer',
  },
  columns: ['Nach', 'Richtig, von 100 Paaren (90-%-Intervall)', 'Vorsprung des Index (90 %)'],
  predictors: {
    index: 'dem Index',
    'came-back': 'Anteil der Wiederkäufer, wie die Methode zählt',
    share: 'einfacher Anteil der Wiederkäufer',
    stars: 'Mittel der Sterne',
    volume: 'Zahl der Käufer',
  },
  chance: 'Zufall',
  ceiling: 'das meiste, was sich wissen lässt',
  little: 'zu wenig für eine Aussage',
  range: (value, lower, upper) => `${value} (${lower} bis ${upper})`,
  asked: (all, back, merchants) =>
    `Neue Käufer: ${all}; binnen eines Jahres wiedergekommen: ${back}; Hosts: ${merchants}.`,
  traffic: (markets) => `Wer empfohlene Besucher bekommt: ${markets} simulierte Märkte, Mittelwerte (90-%-Intervall)`,
  trafficColumns: [
    'Nach',
    'Wiedergekommen, von 1.000 neuen Käufern',
    'Neue Shops, die 30 Käufer bekamen',
    'Konzentration (Gini)',
  ],
  policies: {
    trust: 'unserer Regel',
    equal: 'alle gleich',
    volume: 'Bestellungen',
    stars: 'Sternen',
    discount: 'Rabatten',
  },
} satisfies HuitouMessages['venueRecord'];
