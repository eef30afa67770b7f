import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const formAfter = {
  title: {
    append: ['Acrescentar à sua avaliação', 'Durante 180 dias, três vezes. O que você escreveu fica como está'],
    edit: ['Editar sua avaliação', 'Uma vez. Todos podem ler o que dizia antes'],
    appeal: ['Por que deve ficar', 'Uma vez. Uma pessoa lê antes de decidir'],
  },
  field: {
    append: 'Como está agora?',
    edit: 'Uma frase sincera ou uma sugestão',
    appeal: 'Em uma ou duas frases',
  },
  send: 'Enviar',
  cancel: 'Agora não',
  empty: 'Escreva uma frase primeiro',
  kept: 'Rascunho salvo',
  waiting: 'Aguardando conexão. O envio é automático, uma única vez',
  sending: 'Enviando…',
  done: { append: 'Acrescentado. Obrigado', edit: 'Alterada', appeal: 'Enviado. Uma pessoa vai ler' },
  refusals: {
    'against-rules': 'Parece conter dados de contato ou publicidade. Altere o texto e envie de novo',
    'too-late': 'Já se passaram mais de 180 dias. Não é possível acrescentar mais nada',
    'enough-appendices': 'Já foi acrescentado três vezes. Não é possível acrescentar mais nada',
    'edited-before': 'Já foi editada uma vez. Você ainda pode acrescentar',
    'has-appealed': 'Você já disse o motivo. Uma pessoa vai ler',
    'unknown-review': 'Essa avaliação sua não existe mais',
    expired: 'Este link expirou. Abra-o de novo pelo seu pedido; seu rascunho está salvo',
  },
  refused: 'Não pode ser aceito assim. Altere e envie de novo',
} satisfies HuitouMessages['formAfter'];
