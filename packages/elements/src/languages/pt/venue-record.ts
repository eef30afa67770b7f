import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const venueRecord = {
  title: 'O que esta ordem valeu até agora',
  loading: 'Carregando o que valeu até agora…',
  none: 'Esta plataforma ainda não testou o índice com os próprios pedidos, então não há nada a mostrar.',
  readers: { shopper: 'Se você compra', merchant: 'Se você vende', journalist: 'Se você escreve a respeito' },
  shopper: ({ index, stars, volume, most }) =>
    [
      `Pegue um comprador novo que voltou e um que não voltou: em ${index} de 100 pares assim, o que voltou estava com o apresentador de índice mais alto.`,
      `${[stars && `Pelas estrelas são ${stars}`, volume && `${stars ? 'pelo' : 'Pelo'} número de compradores ${volume}`, `${stars || volume ? 'por' : 'Por'} acaso 50`].filter(Boolean).join(', ')}.`,
      most && `Quem soubesse a proporção real de cada apresentador chegaria a cerca de ${most}.`,
    ]
      .filter(Boolean)
      .join(' '),
  tooLittle: (all, back) =>
    `Há poucos dados para dizer se o índice indica bem quem volta. Compradores novos de apresentadores com índice: ${all}; voltaram: ${back}.`,
  merchant: ({ changes, buyers: all, returns, points }) =>
    `${changes && `Um nível muda em média ${changes} vezes por ano. `}Um número exige ${all} compradores, ${returns} retornos (os antigos contam menos) e um intervalo mais estreito que ${points} pontos; com menos, não se mostra nenhum, nem mesmo um baixo.`,
  journalist: ({ name, from, until, orders, buyers: all, merchants }) =>
    `Testado em ${name}, de ${from} a ${until}. Pedidos: ${orders}; compradores: ${all}; lojistas: ${merchants}.`,
  silent: ({ silent, all, least, collecting, unsettled }) =>
    `Não diz nada sobre ${silent} de ${all} lojistas. Menos de ${least} compradores: ${collecting}; poucos retornos ou intervalo largo demais: ${unsettled}.`,
  attained: (share) => `De tudo o que se pode saber além do acaso, o índice capta ${share}.`,
  document: 'Todos os números em um documento',
  method: (version) => `Método ${version}`,
  among: {
    peers: 'Apresentadores que tinham índice, dentro do seu setor',
    all: 'Todos os apresentadores, pela parcela que voltou',
  },
  columns: ['Por', 'Acertos, de 100 pares (intervalo de 90%)', 'Vantagem do índice (90%)'],
  predictors: {
    index: 'o índice',
    'came-back': 'parcela que voltou, como o método conta',
    share: 'parcela simples que voltou',
    stars: 'média de estrelas',
    volume: 'número de compradores',
  },
  chance: 'acaso',
  ceiling: 'o máximo que se pode saber',
  little: 'poucos dados para dizer',
  range: (value, lower, upper) => `${value} (${lower} a ${upper})`,
  asked: (all, back, merchants) =>
    `Compradores novos: ${all}; voltaram em um ano: ${back}; apresentadores: ${merchants}.`,
  traffic: (markets) => `Quem recebe visitas recomendadas: ${markets} mercados simulados, médias (intervalo de 90%)`,
  trafficColumns: [
    'Por',
    'Voltaram, de 1.000 compradores novos',
    'Lojas novas que chegaram a 30 compradores',
    'Concentração (Gini)',
  ],
  policies: {
    trust: 'a nossa regra',
    equal: 'todos por igual',
    volume: 'pedidos',
    stars: 'estrelas',
    discount: 'descontos',
  },
} satisfies HuitouMessages['venueRecord'];
