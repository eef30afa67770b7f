import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const common = {
  loading: 'Carregando…',
  failed: ['Não foi possível carregar', 'Os números desta loja não chegaram'],
  offline: ['Você está sem conexão', 'Os números aparecem quando a conexão voltar'],
  unknown: ['Essa loja não existe', 'Não há nada registrado com este nome'],
  retry: 'Tentar de novo',
  newTab: 'abre em uma nova aba',
  stale: (when) => `Última atualização: ${when}; não é possível atualizar agora`,
  dimensions: { quality: 'Qualidade', service: 'Serviço', content: 'Conteúdo', returning: 'Fidelidade' },
} satisfies HuitouMessages['common'];
