/** What a tag says of how it knows what it shows. What is left out has no meaning there. */
export interface Disclosed {
  /** The API's address: whose figures and texts they are. */
  readonly api: string;
  /** Whether it shows what people wrote, or what was counted of orders and reviews. */
  readonly shows: 'reviews' | 'figures';
  /** Reviews of first-time buyers, which are counted and not shown. */
  readonly firstTime?: number;
  /** Reviews that are hidden, by reason code; an empty list where none is. */
  readonly folded?: readonly { readonly reason: string; readonly reviews: number }[];
  /** Days that the figures look back. */
  readonly window?: number;
  /** RFC 3339. */
  readonly asOf?: string;
  /** Versions of public documents that decide over it, by the name in their address. */
  readonly documents: Readonly<Partial<Record<DocumentName, string>>>;
  /** Whether hosts can pay to stand in it. */
  readonly paid?: boolean;
}

export type DocumentName = 'methods' | 'moderation-rules' | 'traffic-rules';

/** The version of the moderation rules that an API of this contract has. */
export const moderationRules = 'v1';
