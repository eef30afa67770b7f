import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'Clients fidèles',
  score: (score) => `${score} sur 100`,
  chip: 'Achat de confiance',
  standing: (level, share) =>
    level < 2
      ? `derrière ${share} de ses pairs`
      : level < 3
        ? 'au niveau de ses pairs'
        : `devant ${share} de ses pairs`,
  sample: (returning, all, days) => `${returning} clients sur ${all} revenus en ${days} jours`,
  services: {
    '7-day-returns': 'retour sous 7 jours',
    'fast-refund': 'remboursement rapide',
    'fake-pays': 'triple remboursement en cas de contrefaçon',
  },
  checks: ['signature', 'ce site', 'validité'],
  stated: (issuer, site, checked, until) =>
    `Délivré par ${issuer} pour ${site}, vérifié dans votre navigateur à ${checked}, valable jusqu’au ${until}`,
  verified: 'vérifié',
  troubles: {
    checking: ['Vérification', 'La signature est en cours de vérification'],
    expired: ['Expiré', 'Ce badge n’est plus à jour'],
    'wrong-site': ['Non valable ici', 'Délivré pour un autre site'],
    invalid: ['Non valable', 'La signature ne correspond pas. Ne vous y fiez pas'],
    'cannot-check': ['Non vérifié', 'Cette page ne peut pas vérifier la signature'],
    failed: ['Non chargé', 'Le badge n’est pas arrivé'],
    offline: ['Vous êtes hors ligne', 'Le badge sera vérifié une fois la connexion rétablie'],
    collecting: ['Pas encore de badge', 'Trop peu de clients sont revenus jusqu’ici'],
    none: ['Pas de badge', 'L’émetteur n’atteste rien sur cette boutique pour le moment'],
  },
  issuedFor: (sites) => `Délivré uniquement pour ${sites}`,
  check: 'vérifier',
} satisfies HuitouMessages['badge'];
