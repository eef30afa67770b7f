import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['Compléter votre avis', 'Pendant 180 jours, trois fois. Ce que vous avez écrit reste tel quel'],
    edit: ['Modifier votre avis', 'Une fois. Tout le monde peut lire la version précédente'],
    appeal: ['Pourquoi il doit rester', 'Une fois. Une personne lit vos raisons avant de décider'],
  },
  field: {
    append: 'Qu’en est-il maintenant ?',
    edit: 'Une phrase sincère, ou une suggestion',
    appeal: 'En une ou deux phrases',
  },
  send: 'Envoyer',
  cancel: 'Plus tard',
  empty: 'Écrivez d’abord une phrase',
  kept: 'Brouillon conservé',
  waiting: 'En attente d’une connexion. L’envoi se fera tout seul, une seule fois',
  sending: 'Envoi…',
  done: { append: 'Ajouté. Merci', edit: 'Modifié', appeal: 'Envoyé. Une personne va le lire' },
  refusals: {
    'against-rules': 'Cela ressemble à des coordonnées ou à de la publicité. Changez le texte et renvoyez',
    'too-late': 'Plus de 180 jours ont passé. Rien ne peut plus être ajouté',
    'enough-appendices': 'Il a déjà été complété trois fois. Rien ne peut plus être ajouté',
    'edited-before': 'Il a déjà été modifié. Vous pouvez encore le compléter',
    'has-appealed': 'Vous avez déjà donné vos raisons. Une personne va les lire',
    'unknown-review': 'Cet avis n’existe plus',
    expired: 'Ce lien a expiré. Rouvrez-le depuis votre commande ; votre brouillon est conservé',
  },
  refused: 'Impossible de l’accepter tel quel. Modifiez-le et renvoyez',
} satisfies HuitouMessages['formAfter'];
