/** The path under which everything about a merchant is found. */
export const merchantPath = (merchant: string): string => `/v1/merchants/${encodeURIComponent(merchant)}`;
