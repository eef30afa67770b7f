import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const traffic = {
  title: 'Visitas según la confianza',
  share: (share) => `${share} de los visitantes recomendados`,
  times: (times) => `${times} veces una tienda media`,
  pools: { base: 'Cada día', 'cold-start': 'Tiendas nuevas', growth: 'Crecimiento', campaign: 'Campaña' },
  base: (level, lower) => `${level}, con seguridad por delante del ${lower} de su sector`,
  noBase: 'llegará cuando se sepa lo suficiente de la tienda',
  coldStart: 'una oportunidad mientras se sabe poco',
  growth: (points, error) => `sube ${points} puntos en 30 días, más que el error de ${error}`,
  fall: (points, error) => `baja ${points} puntos en 30 días, más que el error de ${error}`,
  noGrowth: (points, error) => `${points} puntos en 30 días, dentro del error de ${error}`,
  campaign: (name, until) => `${name}, hasta el ${until}`,
  noTicket: (name, until) => `${name} hasta el ${until}: sin entrada`,
  levels: {
    leading: 'Líder',
    above: 'Por encima de su sector',
    par: 'Al nivel',
    below: 'Por debajo de su sector',
  },
  next: 'Lo que viene',
  steps: {
    'be-judged': () => 'Compradores suficientes para ser evaluada, al nivel',
    'next-level': (level) => `Llegar a «${level}»`,
    'campaign-ticket': (what) => `La entrada a las campañas: ${what}`,
  },
  onCampaignDays: 'en días de campaña',
  top: 'No hay un paso más alto; siga así.',
  services: {
    '7-day-returns': 'devolución en 7 días',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'compensación por falsificaciones',
  },
  and: ', ',
  ticketLevel: 'por encima de su sector',
  rule: (version, date) => `Regla ${version}, ${date}`,
  notBought: 'las visitas se ganan, no se compran',
} satisfies HuitouMessages['traffic'];
