import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: 'Chargement…',
  failed: ['Chargement impossible', 'Les chiffres de cette boutique ne sont pas arrivés'],
  offline: ['Vous êtes hors ligne', 'Les chiffres s’afficheront une fois la connexion rétablie'],
  unknown: ['Boutique introuvable', 'Rien n’est enregistré sous ce nom'],
  retry: 'Réessayer',
  newTab: 's’ouvre dans un nouvel onglet',
  stale: (when) => `Dernière mise à jour : ${when}, actualisation impossible pour le moment`,
  dimensions: { quality: 'Qualité', service: 'Service', content: 'Contenu', returning: 'Fidélité' },
} satisfies HuitouMessages['common'];
