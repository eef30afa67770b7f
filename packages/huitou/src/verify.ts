export * from '@huitou/proof/verification.js';
