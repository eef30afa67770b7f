import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'client' : 'clients'}`;

export const venue = {
  failed: ['Chargement impossible', 'Les animateurs ne sont pas arrivés'],
  offline: ['Vous êtes hors ligne', 'Les animateurs s’afficheront une fois la connexion rétablie'],
  unknownVenue: ['Espace introuvable', 'Rien n’est enregistré sous ce nom'],
  sections: {
    'most-returned': 'Le plus de fidèles',
    live: 'En direct',
    rising: 'En progression',
    new: 'Nouveaux ici',
    goods: 'Rachetés',
  },
  choose: 'Partie de l’espace',
  search: 'Chercher un animateur ou un produit',
  industries: 'Secteur',
  allIndustries: 'Tous les secteurs',
  ticket: 'Avec ticket seulement',
  hosts: (hosts, count) => `${hosts} ${isOne(count) ? 'animateur' : 'animateurs'}`,
  none: ['Aucun animateur ne correspond', 'Essayez un autre mot ou une autre partie'],
  showAll: 'Tout afficher',
  period: (from, until) => `${from} – ${until}`,
  over: 'terminé',
  tied: 'à égalité, aux erreurs près',
  explore: 'Chance',
  paid: 'Sponsorisé',
  onAir: 'En direct',
  aiHost: 'Animateur IA',
  verdict: (share, level) =>
    level === 'par' ? 'Au niveau de ses pairs' : `${level === 'below' ? 'Derrière' : 'Devant'} ${share} de ses pairs`,
  sample: (returning, all, count) => `${returning} revenus sur ${buyers(all, count)}`,
  collecting: (all, count) => `${buyers(all, count)} · encore trop peu de données pour un rang`,
  rising: (points) => `en hausse de ${points} points en 30 jours`,
  bought: (visits, count) => `${visits}${count === 1 ? 'er' : 'e'} achat`,
  again: (share) => `${share} le rachètent`,
  enter: 'Entrer dans le live',
  visit: 'Voir la boutique',
  without: 'sans ticket',
  why: 'Pourquoi cet ordre',
  notForSale: 'les places ne sont pas à vendre',
} satisfies HuitouMessages['venue'];
