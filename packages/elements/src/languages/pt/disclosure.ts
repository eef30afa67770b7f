import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne, countReviews } from './plurals.ts';
import { reasons } from './reviews.ts';

export const disclosure = {
  title: 'Como se sabe isto',
  rows: {
    verified: 'Verificação',
    folded: 'Ocultas',
    order: 'Ordem',
    window: 'Período',
    asOf: 'Data-base',
    method: 'Com qual método',
    rules: 'Com quais regras',
    issuer: 'Por quem',
    log: 'Registro público',
  },
  verified: {
    reviews:
      'Só podem escrever contas que compraram aqui em dois dias ou mais, o que é conferido com os pedidos informados pela plataforma. Um pedido, uma avaliação.',
    figures:
      'Calculado com pedidos, reembolsos, entregas e avaliações informados pela plataforma; ficam de fora os pedidos e as contas que um lojista cria para si mesmo.',
  },
  firstTime: (count, n) =>
    `${countReviews(count, n)} de quem comprou pela primeira vez não ${isOne(n) ? 'é mostrada' : 'são mostradas'}.`,
  folded: (count, list, n) =>
    `${countReviews(count, n)} (${list}). Cada uma informa o motivo e pode ser aberta; nenhuma foi excluída.`,
  noneFolded: 'Nenhuma no momento. O que é ocultado é contado aqui, informa o motivo e pode ser aberto.',
  reasons,
  paid: 'Quem paga para aparecer aqui é indicado como anúncio; isso não muda a posição de ninguém.',
  days: (days, n) => `${days} ${isOne(n) ? 'dia' : 'dias'}`,
  documents: {
    methods: 'método',
    'moderation-rules': 'regras de moderação',
    'traffic-rules': 'regra de distribuição de visitas',
  },
  issuer: (host) =>
    `${host}, com base no que informa a plataforma em que o lojista vende. O lojista pode responder, mas não pode alterar nem remover nada.`,
  inPage: (host) => `Os números estão escritos nesta própria página, ${host}; não foram pedidos a mais ninguém.`,
  log: 'Registro público: o que é publicado, ocultado ou pontuado a cada dia, para que nada passe despercebido',
  close: 'Fechar',
} satisfies HuitouMessages['disclosure'];
