import { hash } from 'node:crypto';
import { canonical } from '../ledger/ingest/canonical.ts';

/** SHA-256 of a text, base64url. */
export const digest = (text: string): string => hash('sha256', text, 'base64url');

/** The same for what was sent as JSON, whatever the order of its members. */
export const digestOf = (body: unknown): string => digest(canonical(body));
