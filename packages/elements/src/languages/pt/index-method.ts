import type { HuitouMessages } from '../../messages/huitou-messages.ts';
import { isOne } from './plurals.ts';

export const indexMethod = {
  close: 'Fechar',
  inputs: (merchant) => `Os números de ${merchant}`,
  columns: ['Dimensão', 'Nota', 'Faixa', 'Peso', 'Eventos'],
  sum: (terms, score) => `${terms} = ${score}`,
  reweighted: 'Uma dimensão sem dados fica de fora, e as outras dividem o peso dela.',
  counted: 'O que cada dimensão observa',
  halfLife: (days, count) => `um evento conta pela metade depois de ${days} ${isOne(count) ? 'dia' : 'dias'}`,
  part: (share) => `${share} da dimensão`,
  worked: 'Como se chega a uma nota e a um nível',
  steps: (rule) => [
    'Cada medida é primeiro aproximada da média do setor, mais quanto menor for a amostra: alguns poucos pedidos bons não fazem uma nota alta.',
    `Depois ela é classificada entre ${rule.merchants} ${isOne(rule.counts.merchants) ? 'loja' : 'lojas'} de ${rule.industry}: a nota é a parcela delas que o lojista supera, no máximo 100.`,
    'As medidas formam uma dimensão conforme suas parcelas, e as dimensões formam o índice conforme seus pesos.',
    `Cada nota tem um intervalo de ${rule.confidence}. Inteiro acima de ${rule.aboveOver}, é “acima”; inteiro abaixo de ${rule.belowUnder}, “abaixo”; nos demais casos, “no nível”. Inteiro acima de ${rule.leadingOver}, com ${rule.leadingFrom} ${isOne(rule.counts.leadingFrom) ? 'comprador' : 'compradores'} ou mais, é “líder”.`,
    `Com menos de ${rule.collectingUnder} ${isOne(rule.counts.collectingUnder) ? 'comprador' : 'compradores'} não há nota.`,
    `Os níveis não oscilam: ${rule.points} pontos além de um limite mudam o nível na hora; menos que isso precisa durar ${rule.runs} ${isOne(rule.counts.runs) ? 'dia' : 'dias'}.`,
    'Uma infração grave comprovada limita o nível; o motivo e a data final são mostrados.',
  ],
  document: 'O método completo',
  history: {
    title: 'Os últimos 90 dias',
    show: 'Mostrar o gráfico',
    index: 'Índice',
    chart: 'Notas dia a dia, de 0 a 100',
    few: 'Ainda não há dias suficientes: uma linha precisa de pelo menos dois.',
    table: 'Os mesmos números em uma tabela, semana a semana',
    day: 'Dia',
    figure: (name, value) => `${name} ${value}`,
  },
} satisfies HuitouMessages['indexMethod'];
