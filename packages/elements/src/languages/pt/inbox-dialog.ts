import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const inboxDialog = {
  close: 'Fechar',
  order: {
    title: 'Por que esta ordem?',
    line: 'Primeiro vem o cliente cuja perda custaria mais a você.',
    formula: 'visitas × insatisfação ÷ (1 + dias desde a última compra / 30)',
    parts: [
      'Visitas: em quantos dias diferentes o cliente comprou de você.',
      'Insatisfação: pelas estrelas desta avaliação.',
      'Dias desde a última compra: quem está longe há muito tempo é mais difícil de reconquistar.',
      'O relógio ao lado diz por quanto tempo uma resposta ainda conta como em dia.',
    ],
  },
  keys: {
    title: 'Atalhos de teclado',
    list: {
      J: 'próxima avaliação',
      K: 'avaliação anterior',
      R: 'escrever a resposta',
      Z: 'desfazer a última resposta, em até 10 segundos',
      Esc: 'sair do texto',
      '?': 'esta lista',
    },
    on: 'As teclas simples estão ativas',
    where: 'Elas funcionam enquanto o foco está na caixa de entrada e não em um texto.',
  },
} satisfies HuitouMessages['inboxDialog'];
