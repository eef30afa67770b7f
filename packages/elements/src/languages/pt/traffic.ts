import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const traffic = {
  title: 'Visitas conforme a confiança',
  share: (share) => `${share} dos visitantes recomendados`,
  times: (times) => `${times} vezes uma loja média`,
  pools: { base: 'Todo dia', 'cold-start': 'Lojas novas', growth: 'Crescimento', campaign: 'Campanha' },
  base: (level, lower) => `${level}, com certeza à frente de ${lower} do setor`,
  noBase: 'virá quando se souber o bastante da loja',
  coldStart: 'uma chance enquanto se sabe pouco',
  growth: (points, error) => `subiu ${points} pontos em 30 dias, mais que o erro de ${error}`,
  fall: (points, error) => `caiu ${points} pontos em 30 dias, mais que o erro de ${error}`,
  noGrowth: (points, error) => `${points} pontos em 30 dias, dentro do erro de ${error}`,
  campaign: (name, until) => `${name}, até ${until}`,
  noTicket: (name, until) => `${name} até ${until}: sem ingresso`,
  levels: { leading: 'Líder', above: 'Acima do setor', par: 'No nível', below: 'Abaixo do setor' },
  next: 'O que vem a seguir',
  steps: {
    'be-judged': () => 'Compradores suficientes para ser avaliada, no nível',
    'next-level': (level) => `Chegar a “${level}”`,
    'campaign-ticket': (what) => `O ingresso das campanhas: ${what}`,
  },
  onCampaignDays: 'em dias de campanha',
  top: 'Não há um passo mais alto; continue assim.',
  services: {
    '7-day-returns': 'devolução em 7 dias',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'compensação por falsificações',
  },
  and: ', ',
  ticketLevel: 'acima do setor',
  rule: (version, date) => `Regra ${version}, ${date}`,
  notBought: 'visitas se conquistam, não se compram',
} satisfies HuitouMessages['traffic'];
