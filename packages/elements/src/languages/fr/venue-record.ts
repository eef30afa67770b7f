import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'Ce que cet ordre a valu jusqu’ici',
  loading: 'Chargement de ce qu’il a valu jusqu’ici…',
  none: 'Cette plateforme n’a pas encore éprouvé l’indice sur ses propres commandes ; il n’y a donc rien à montrer.',
  readers: { shopper: 'Si vous achetez', merchant: 'Si vous vendez', journalist: 'Si vous en parlez' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Prenez un nouveau client qui est revenu et un autre qui ne l’est pas : dans ${index} de ces paires sur 100, celui qui est revenu était chez l’animateur à l’indice le plus élevé.`,
      `${[stars && `Selon les étoiles, c’est ${stars}`, volume && `${stars ? 'selon' : 'Selon'} le nombre de clients ${volume}`, `${stars || volume ? 'par' : 'Par'} hasard 50`].filter(Boolean).join(', ')}.`,
      most && `Qui connaîtrait la vraie part de chaque animateur arriverait à environ ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (all, back) =>
    `Il y a trop peu de données pour dire si l’indice annonce bien qui revient. Nouveaux clients d’animateurs ayant un indice : ${all} ; revenus : ${back}.`,
  merchant: ({ changes, buyers: all, returns, points }) =>
    `${changes && `Un niveau change en moyenne ${changes} fois par an. `}Un chiffre demande ${all} clients, ${returns} retours (les anciens comptent moins) et un intervalle plus étroit que ${points} points ; avec moins, aucun n’est affiché, et non un chiffre bas.`,
  journalist: ({ name, from, until, orders, buyers: all, merchants }) =>
    `Éprouvé sur ${name}, du ${from} au ${until}. Commandes : ${orders} ; clients : ${all} ; marchands : ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `Il ne dit rien de ${silent} marchands sur ${all}. Moins de ${least} clients : ${collecting} ; trop peu de retours ou intervalle trop large : ${unsettled}.`,
  attained: (share) => `De tout ce qui peut se savoir au-delà du hasard, l’indice saisit ${share}.`,
  document: 'Tous les chiffres dans un document',
  method: (version) => `Méthode ${version}`,
  among: {
    peers: 'Animateurs qui avaient un indice, dans leur secteur',
    all: 'Tous les animateurs, selon la part de clients revenus',
  },
  columns: ['Selon', 'Justes, sur 100 paires (intervalle à 90 %)', 'Avance de l’indice (90 %)'],
  predictors: {
    index: 'l’indice',
    'came-back': 'part de clients revenus, comme la méthode la compte',
    share: 'part simple de clients revenus',
    stars: 'moyenne des étoiles',
    volume: 'nombre de clients',
  },
  chance: 'hasard',
  ceiling: 'le plus qui puisse se savoir',
  little: 'trop peu pour le dire',
  range: (value, lower, upper) => `${value} (${lower} à ${upper})`,
  asked: (all, back, merchants) =>
    `Nouveaux clients : ${all} ; revenus en un an : ${back} ; animateurs : ${merchants}.`,
  traffic: (markets) => `Qui reçoit le trafic recommandé : ${markets} marchés simulés, moyennes (intervalle à 90 %)`,
  trafficColumns: [
    'Selon',
    'Revenus, sur 1 000 nouveaux clients',
    'Nouvelles boutiques arrivées à 30 clients',
    'Concentration (Gini)',
  ],
  policies: {
    trust: 'notre règle',
    equal: 'tous à égalité',
    volume: 'commandes',
    stars: 'étoiles',
    discount: 'remises',
  },
} satisfies HuitouMessages['venueRecord'];
