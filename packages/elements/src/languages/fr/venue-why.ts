import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `Devant ${percentile} de ses pairs, très probablement entre ${lower} et ${upper}. La liste suit la borne basse, ${lower}.`,
  tied: (from, to) => `Les places ${from} à ${to} diffèrent de moins que leur erreur : elles sont donc partagées.`,
  alone: (place) => `Place ${place} : l’écart avec ses deux voisins dépasse l’erreur.`,
  explore:
    'On en sait trop peu pour donner un rang. Après quelques animateurs classés, l’un de ceux-ci a sa chance, un autre chaque jour.',
  paid: 'Il paie pour figurer ici. Cela ne change rien à sa propre place dans la liste.',
  unranked: 'Cette partie de l’espace n’a pas de places.',
  rise: (points, error, days) => `En hausse de ${points} points en ${days} jours, plus que l’erreur de ${error}.`,
  fall: (points, error, days) => `En baisse de ${points} points en ${days} jours, plus que l’erreur de ${error}.`,
  steady: (points, error, days) => `${points} points en ${days} jours, dans l’erreur de ${error}.`,
  ticketHeld: 'Il a le ticket de cet espace.',
  ticketLacks: (what) => `Il lui manque pour le ticket de cet espace : ${what}.`,
  level: 'le niveau',
  services: {
    '7-day-returns': 'retour sous 7 jours',
    'fast-refund': 'remboursement rapide',
    'fake-pays': 'indemnisation des contrefaçons',
  },
  record: 'Comment le savez-vous ?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Les animateurs sont rangés selon la part de leurs pairs qu’ils devancent, à la borne basse de son intervalle à 90 % : seul compte ce qui est sûrement mérité.',
    'Les animateurs qui diffèrent de moins que leur erreur partagent leurs places.',
    `Après chaque groupe de ${explore} animateurs classés vient l’un de ceux dont on sait trop peu, tiré au sort chaque jour.`,
    `Les animateurs sponsorisés sont signalés et viennent après les ${paid} premiers ; les places ne sont pas à vendre.`,
    `Les mots sont ceux d’un client fidèle des ${days} derniers jours : le ton que l’on entend est tiré chaque jour selon sa fréquence parmi eux, et pour ce ton on montre les mots récents les plus utiles.`,
    `Méthode ${method}, ordre ${version}, chiffres du ${asOf}.`,
  ],
} satisfies HuitouMessages['venueWhy'];
