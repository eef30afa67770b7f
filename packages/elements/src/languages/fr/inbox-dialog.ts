import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: 'Fermer',
  order: {
    title: 'Pourquoi cet ordre ?',
    line: 'En premier vient le client dont la perte vous coûterait le plus.',
    formula: 'visites × mécontentement ÷ (1 + jours depuis le dernier achat / 30)',
    parts: [
      'Visites : le nombre de jours différents où le client a acheté chez vous.',
      'Mécontentement : d’après les étoiles de cet avis.',
      'Jours depuis le dernier achat : un client absent depuis longtemps est plus difficile à reconquérir.',
      'L’horloge à côté indique combien de temps une réponse compte encore comme donnée à temps.',
    ],
  },
  keys: {
    title: 'Raccourcis clavier',
    list: {
      J: 'avis suivant',
      K: 'avis précédent',
      R: 'écrire la réponse',
      Z: 'reprendre la dernière réponse, sous 10 secondes',
      Esc: 'quitter le texte',
      '?': 'cette liste',
    },
    on: 'Les touches seules sont actives',
    where: 'Elles agissent tant que le focus est dans la boîte de réception et non dans un texte.',
  },
} satisfies HuitouMessages['inboxDialog'];
