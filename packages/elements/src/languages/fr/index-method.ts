import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

export const indexMethod = {
  close: 'Fermer',
  inputs: (merchant) => `Chiffres : ${merchant}`,
  columns: ['Dimension', 'Score', 'Plage', 'Poids', 'Nombre'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'Une dimension sans données est laissée de côté, et les autres se partagent son poids.',
  counted: 'Ce que regarde chaque dimension',
  halfLife: (days, count) => `un événement compte à moitié après ${days} ${isOne(count) ? 'jour' : 'jours'}`,
  part: (share) => `${share} de la dimension`,
  worked: 'Comment on obtient un score et un niveau',
  steps: (rule) => [
    'Chaque mesure est d’abord rapprochée de la moyenne du secteur, d’autant plus que l’échantillon est petit : quelques bonnes commandes ne font pas un score élevé.',
    `Elle est ensuite classée parmi ${rule.merchants} ${isOne(rule.counts.merchants) ? 'boutique' : 'boutiques'} du secteur ${rule.industry} : le score est la part de celles que le marchand devance, 100 au plus.`,
    'Les mesures forment une dimension selon leurs parts, et les dimensions forment l’indice selon leurs poids.',
    `Chaque score a un intervalle à ${rule.confidence}. Tout entier au-dessus de ${rule.aboveOver}, c’est « devant » ; tout entier sous ${rule.belowUnder}, « derrière » ; sinon, « au niveau ». Tout entier au-dessus de ${rule.leadingOver}, avec au moins ${rule.leadingFrom} ${isOne(rule.counts.leadingFrom) ? 'client' : 'clients'}, c’est « en tête ».`,
    `Avec moins de ${rule.collectingUnder} ${isOne(rule.counts.collectingUnder) ? 'client' : 'clients'}, il n’y a pas de score.`,
    `Les niveaux ne vacillent pas : ${rule.points} points au-delà d’une limite changent le niveau aussitôt ; un écart moindre doit durer ${rule.runs} ${isOne(rule.counts.runs) ? 'jour' : 'jours'}.`,
    'Une infraction grave et prouvée limite le niveau ; le motif et la date de fin sont affichés.',
  ],
  document: 'La méthode en entier',
  history: {
    title: 'Les 90 derniers jours',
    show: 'Afficher le graphique',
    index: 'Indice',
    chart: 'Scores jour par jour, de 0 à 100',
    few: 'Pas encore assez de jours : une courbe en demande au moins deux.',
    table: 'Les mêmes chiffres en tableau, semaine par semaine',
    day: 'Jour',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
