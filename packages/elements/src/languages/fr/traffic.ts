import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const traffic = {
  title: 'Le trafic selon la confiance',
  share: (share) => `${share} des visiteurs recommandés`,
  times: (times) => `${times} fois une boutique moyenne`,
  pools: { base: 'Chaque jour', 'cold-start': 'Nouvelles boutiques', growth: 'Progression', campaign: 'Campagne' },
  base: (level, lower) => `${level}, sûrement devant ${lower} des pairs`,
  noBase: 'viendra quand la boutique sera assez connue',
  coldStart: 'une chance tant que trop peu est connu',
  growth: (points, error) => `en hausse de ${points} points en 30 jours, plus que l’erreur de ${error}`,
  fall: (points, error) => `en baisse de ${points} points en 30 jours, plus que l’erreur de ${error}`,
  noGrowth: (points, error) => `${points} points en 30 jours, dans l’erreur de ${error}`,
  campaign: (name, until) => `${name}, jusqu’au ${until}`,
  noTicket: (name, until) => `${name} jusqu’au ${until} : pas de ticket`,
  levels: {
    leading: 'En tête',
    above: 'Au-dessus de ses pairs',
    par: 'Au niveau',
    below: 'En dessous de ses pairs',
  },
  next: 'La suite',
  steps: {
    'be-judged': () => 'Assez de clients pour être jugée, au niveau',
    'next-level': (level) => `Atteindre « ${level} »`,
    'campaign-ticket': (what) => `Le ticket des campagnes : ${what}`,
  },
  onCampaignDays: 'les jours de campagne',
  top: 'Il n’y a pas d’étape plus haute ; continuez ainsi.',
  services: {
    '7-day-returns': 'retour sous 7 jours',
    'fast-refund': 'remboursement rapide',
    'fake-pays': 'indemnisation des contrefaçons',
  },
  and: ', ',
  ticketLevel: 'au-dessus de ses pairs',
  rule: (version, date) => `Règle ${version}, ${date}`,
  notBought: 'le trafic se mérite, il ne s’achète pas',
} satisfies HuitouMessages['traffic'];
