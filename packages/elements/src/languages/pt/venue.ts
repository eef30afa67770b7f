import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

const buyers = (all: string, count: number): string => `${all} ${isOne(count) ? 'comprador' : 'compradores'}`;

export const venue = {
  failed: ['Não foi possível carregar', 'Os apresentadores não chegaram'],
  offline: ['Você está sem conexão', 'Os apresentadores aparecem quando a conexão voltar'],
  unknownVenue: ['Esse espaço não existe', 'Não há nada registrado com este nome'],
  sections: {
    'most-returned': 'Mais clientes voltam',
    live: 'No ar',
    rising: 'Em alta',
    new: 'Novos aqui',
    goods: 'Comprados de novo',
  },
  choose: 'Parte do espaço',
  search: 'Buscar apresentadores ou produtos',
  industries: 'Setor',
  allIndustries: 'Todos os setores',
  ticket: 'Somente com ingresso',
  hosts: (hosts, count) => `${hosts} ${isOne(count) ? 'apresentador' : 'apresentadores'}`,
  none: ['Nenhum apresentador corresponde', 'Tente outra palavra ou outra parte'],
  showAll: 'Mostrar tudo',
  period: (from, until) => `${from} – ${until}`,
  over: 'encerrado',
  tied: 'empate dentro do erro',
  explore: 'Chance',
  paid: 'Anúncio',
  onAir: 'No ar',
  aiHost: 'Apresentador de IA',
  verdict: (share, level) =>
    level === 'par' ? 'No nível do setor' : `${level === 'below' ? 'Atrás' : 'À frente'} de ${share} do setor`,
  sample: (returning, all, count) => `${returning} de ${buyers(all, count)} voltaram`,
  collecting: (all, count) => `${buyers(all, count)} · ainda há poucos dados para uma posição`,
  rising: (points) => `subiu ${points} pontos em 30 dias`,
  bought: (visits) => `${visits}ª compra`,
  again: (share) => `${share} compram de novo`,
  enter: 'Entrar na sala',
  visit: 'Ver a loja',
  without: 'sem ingresso',
  why: 'Por que esta ordem',
  notForSale: 'as posições não estão à venda',
} satisfies HuitouMessages['venue'];
