import type { Messages } from '../../messages/messages.ts';
import type { DocumentName } from '../disclosed.ts';

/** What every tag discloses: how its figures are known, what is hidden and by which rules. A page cannot put words of its own in their place. */
export interface DisclosureMessages extends Messages {
  readonly title: string;
  /** The rows by name. */
  readonly rows: Readonly<
    Record<'verified' | 'folded' | 'order' | 'window' | 'asOf' | 'method' | 'rules' | 'issuer' | 'log', string>
  >;
  readonly verified: Readonly<Record<'reviews' | 'figures', string>>;
  readonly firstTime: (count: string, n: number) => string;
  readonly folded: (count: string, reasons: string, n: number) => string;
  readonly noneFolded: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly paid: string;
  readonly days: (days: string, n: number) => string;
  readonly documents: Readonly<Record<DocumentName, string>>;
  readonly issuer: (host: string) => string;
  /** In its place where the figures stand in the page itself. */
  readonly inPage: (host: string) => string;
  readonly log: string;
  readonly newTab: string;
  readonly close: string;
}
