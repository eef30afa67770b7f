import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'client' : 'clients'}`;

export const index = {
  failedHost: ['Chargement impossible', 'Les chiffres de cet animateur ne sont pas arrivés'],
  unknownHost: ['Animateur introuvable', 'Rien n’est enregistré sous ce nom'],
  title: 'Indice de fidélité des clients',
  levels: {
    leading: 'En tête',
    above: 'Devant',
    par: 'Au niveau',
    below: 'Derrière',
    unsettled: 'Trop tôt',
    collecting: 'Pas de données',
  },
  verdict: (share, level) =>
    level === 'par' ? 'Au niveau de ses pairs' : `${level === 'below' ? 'Derrière' : 'Devant'} ${share} de ses pairs`,
  headline: (share, level) =>
    level === 'par'
      ? 'Au niveau de ses pairs'
      : `${level === 'leading' ? 'En tête, devant' : level === 'above' ? 'Devant' : 'Derrière'} ${share} de ses pairs`,
  sample: (returning, all, count) => `${returning} revenus sur ${buyers(all, count)}`,
  people: (returning, all, days, count, window) =>
    `${returning} revenus sur ${buyers(all, count)} ${window === 365 ? 'en un an' : `en ${days} jours`}`,
  outOf: 'sur 100',
  interval: (lower, upper) => `Probablement entre ${lower} et ${upper}`,
  median: (value) => `médiane des pairs ${value}`,
  peers: (merchants, industry, count) =>
    `Comparé à ${merchants} ${isOne(count) ? 'boutique' : 'boutiques'} du secteur ${industry}`,
  method: (version) => `méthode ${version}`,
  asOf: (when) => `données : ${when}`,
  offlineSince: (when) => `données : ${when}, hors ligne depuis`,
  trend: (change, points) => (points ? `${points > 0 ? 'en hausse de' : 'en baisse de'} ${change}` : 'stable'),
  sinceLastMonth: (trend) => `${trend} depuis le mois dernier`,
  spoken: (name, score, level, median, trend) =>
    [`${name} : ${score} sur 100, ${level.toLowerCase()}`, median, trend].filter(Boolean).join(' ; '),
  noScore: (name) => `${name} : pas encore assez de données`,
  held: (reason) => `Niveau limité : ${reason}`,
  heldUntil: (day) => `niveau limité jusqu’au ${day}`,
  reasons: {
    'fake-orders': 'fausses commandes',
    'fake-reviews': 'faux avis',
    'false-claims': 'allégations fausses',
    counterfeit: 'contrefaçons',
  },
  collecting: 'Collecte en cours',
  soFar: (all, count) => `${buyers(all, count)} jusqu’ici · trop peu pour un score`,
  progress: (all, needed, count) => `${buyers(all, count)} jusqu’ici · il en faut ${needed} pour un score`,
  how: 'Comment ce score est calculé',
  howOf: (merchant) => `Calcul du score : ${merchant}`,
} satisfies HuitouMessages['index'];
