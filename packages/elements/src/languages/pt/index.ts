import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'comprador' : 'compradores'}`;

export const index = {
  failedHost: ['Não foi possível carregar', 'Os números deste apresentador não chegaram'],
  unknownHost: ['Esse apresentador não existe', 'Não há nada registrado com este nome'],
  title: 'Índice de clientes recorrentes',
  levels: {
    leading: 'Líder',
    above: 'Acima',
    par: 'No nível',
    below: 'Abaixo',
    unsettled: 'Cedo demais',
    collecting: 'Sem dados',
  },
  verdict: (share, level) =>
    level === 'par' ? 'No nível do setor' : `${level === 'below' ? 'Atrás' : 'À frente'} de ${share} do setor`,
  headline: (share, level) =>
    level === 'par'
      ? 'No nível do setor'
      : `${level === 'leading' ? 'Líder, à frente' : level === 'above' ? 'À frente' : 'Atrás'} de ${share} do setor`,
  sample: (returning, all, count) => `${returning} de ${buyers(all, count)} voltaram`,
  people: (returning, all, days, count, window) =>
    `${returning} de ${buyers(all, count)} voltaram ${window === 365 ? 'no último ano' : `nos últimos ${days} dias`}`,
  outOf: 'de 100',
  interval: (lower, upper) => `Provavelmente entre ${lower} e ${upper}`,
  median: (value) => `mediana do setor ${value}`,
  peers: (merchants, industry, count) =>
    `Em comparação com ${merchants} ${isOne(count) ? 'loja' : 'lojas'} de ${industry}`,
  method: (version) => `método ${version}`,
  asOf: (when) => `dados: ${when}`,
  offlineSince: (when) => `dados: ${when}, sem conexão desde então`,
  trend: (change, points) => (points ? `${points > 0 ? 'subiu' : 'caiu'} ${change}` : 'estável'),
  sinceLastMonth: (trend) => `${trend} desde o mês passado`,
  spoken: (name, score, level, median, trend) =>
    [`${name}: ${score} de 100, ${level.toLowerCase()}`, median, trend].filter(Boolean).join('; '),
  noScore: (name) => `${name}: ainda não há dados suficientes`,
  held: (reason) => `Nível limitado: ${reason}`,
  heldUntil: (day) => `nível limitado até ${day}`,
  reasons: {
    'fake-orders': 'pedidos falsos',
    'fake-reviews': 'avaliações falsas',
    'false-claims': 'alegações falsas',
    counterfeit: 'produtos falsificados',
  },
  collecting: 'Reunindo dados',
  soFar: (all, count) => `${buyers(all, count)} até agora · poucos para uma nota`,
  progress: (all, needed, count) => `${buyers(all, count)} até agora · a nota exige ${needed}`,
  how: 'Como esta nota é calculada',
  howOf: (merchant) => `Como a nota de ${merchant} é calculada`,
} satisfies HuitouMessages['index'];
