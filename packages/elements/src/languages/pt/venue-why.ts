import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueWhy = {
  by: (lower, percentile, upper) =>
    `À frente de ${percentile} do setor, muito provavelmente entre ${lower} e ${upper}. A lista segue o extremo inferior, ${lower}.`,
  tied: (from, to) => `As posições ${from} a ${to} diferem em menos que o erro, por isso são divididas.`,
  alone: (place) => `Posição ${place}: difere dos dois vizinhos em mais que o erro.`,
  explore:
    'Sabe-se pouco para dar uma posição. Depois de alguns apresentadores classificados, um destes recebe uma chance, outro a cada dia.',
  paid: 'Paga para aparecer aqui. Isso não muda a própria posição na lista.',
  unranked: 'Esta parte do espaço não tem posições.',
  rise: (points, error, days) => `Subiu ${points} pontos em ${days} dias, mais que o erro de ${error}.`,
  fall: (points, error, days) => `Caiu ${points} pontos em ${days} dias, mais que o erro de ${error}.`,
  steady: (points, error, days) => `${points} pontos em ${days} dias, dentro do erro de ${error}.`,
  ticketHeld: 'Tem o ingresso deste espaço.',
  ticketLacks: (what) => `Para o ingresso deste espaço falta: ${what}.`,
  level: 'o nível',
  services: {
    '7-day-returns': 'devolução em 7 dias',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'compensação por falsificações',
  },
  record: 'Como se sabe isso?',
  order: ({ explore, paid, days, method, version, asOf }) => [
    'Os apresentadores ficam na ordem da parcela de lojas semelhantes que superam, no extremo inferior do intervalo de 90%: conta o que foi conquistado com certeza.',
    'Apresentadores que diferem em menos que o erro dividem a posição.',
    `Depois de cada ${explore} apresentadores classificados vem um de que se sabe pouco, sorteado de novo a cada dia.`,
    `Apresentadores pagos são indicados como anúncio e vêm depois dos primeiros ${paid}; as posições não estão à venda.`,
    `As palavras são de um cliente recorrente dos últimos ${days} dias: o tom que se ouve é sorteado a cada dia conforme a frequência dele entre elas, e desse tom são mostradas as palavras recentes mais úteis.`,
    `Método ${method}, ordem ${version}, números de ${asOf}.`,
  ],
} satisfies HuitouMessages['venueWhy'];
