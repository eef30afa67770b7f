import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne, countReviews } from './plurals.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'D’où viennent ces informations',
  rows: {
    verified: 'Vérification',
    folded: 'Masqués',
    order: 'Ordre',
    window: 'Période',
    asOf: 'À la date du',
    method: 'Selon quelle méthode',
    rules: 'Selon quelles règles',
    issuer: 'Par qui',
    log: 'Trace publique',
  },
  verified: {
    reviews:
      'Seuls peuvent écrire les comptes ayant acheté ici à deux dates différentes au moins, ce qui est vérifié avec les commandes déclarées par la plateforme. Une commande, un avis.',
    figures:
      'Calculé à partir des commandes, remboursements, livraisons et avis déclarés par la plateforme ; les commandes et les comptes qu’un marchand crée pour lui-même sont exclus.',
  },
  firstTime: (count, n) =>
    `${countReviews(count)} de clients à leur premier achat ${isOne(n) ? 'n’est pas affiché' : 'ne sont pas affichés'}.`,
  folded: (count, list) =>
    `${countReviews(count)} (${list}). Chacun indique son motif et peut être ouvert ; aucun n’est supprimé.`,
  noneFolded: 'Aucun pour le moment. Ce qui est masqué est compté ici, indique son motif et peut être ouvert.',
  reasons,
  paid: 'Qui paie pour figurer ici est signalé comme tel ; cela ne change la place de personne.',
  days: (days, n) => `${days} ${isOne(n) ? 'jour' : 'jours'}`,
  documents: {
    methods: 'méthode',
    'moderation-rules': 'règles de modération',
    'traffic-rules': 'règle de répartition du trafic',
  },
  issuer: (host) =>
    `${host}, d’après ce que déclare la plateforme sur laquelle le marchand vend. Le marchand peut répondre, mais ne peut rien modifier ni retirer.`,
  inPage: (host) => `Les chiffres figurent dans cette page même, ${host} ; ils n’ont été demandés à personne d’autre.`,
  log: 'Journal public : ce qui est publié, masqué ou noté chaque jour, pour que rien ne passe inaperçu',
  close: 'Fermer',
} satisfies HuitouMessages['disclosure'];
