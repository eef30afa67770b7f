import type { Cases } from './same.ts';
import { verifyClaimCases } from './verify-claim-cases.ts';
import { verifyKeyCases } from './verify-key-cases.ts';
import { verifyTextCases } from './verify-text-cases.ts';

/** Every outcome of the protocol's order of checks, with what leads to it. */
export const verifyCases: Cases = { ...verifyTextCases, ...verifyKeyCases, ...verifyClaimCases };
