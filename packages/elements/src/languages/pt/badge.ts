import type { HuitouMessages } from '../../messages/huitou-messages.ts';

export const badge = {
  subject: 'Clientes recorrentes',
  score: (score) => `${score} de 100`,
  chip: 'Compra confiável',
  standing: (level, share) =>
    level < 2 ? `atrás de ${share} do setor` : level < 3 ? 'no nível do setor' : `à frente de ${share} do setor`,
  sample: (returning, all, days) => `${returning} de ${all} voltaram em ${days} dias`,
  services: {
    '7-day-returns': 'devolução em 7 dias',
    'fast-refund': 'reembolso rápido',
    'fake-pays': 'reembolso triplo se for falso',
  },
  checks: ['assinatura', 'este site', 'validade'],
  stated: (issuer, site, checked, until) =>
    `Emitido por ${issuer} para ${site}, verificado no seu navegador às ${checked}, válido até ${until}`,
  verified: 'verificado',
  troubles: {
    checking: ['Verificando', 'A assinatura está sendo verificada'],
    expired: ['Vencido', 'Este selo está fora da validade'],
    'wrong-site': ['Não é válido aqui', 'Emitido para outro site'],
    invalid: ['Inválido', 'A assinatura não confere. Não confie nele'],
    'cannot-check': ['Não verificado', 'Esta página não consegue verificar a assinatura'],
    failed: ['Não carregado', 'O selo não chegou'],
    offline: ['Você está sem conexão', 'O selo será verificado quando a conexão voltar'],
    collecting: ['Ainda sem selo', 'Poucos clientes voltaram até agora'],
    none: ['Sem selo', 'No momento, o emissor não declara nada sobre esta loja'],
  },
  issuedFor: (sites) => `Emitido somente para ${sites}`,
  check: 'verificar',
} satisfies HuitouMessages['badge'];
