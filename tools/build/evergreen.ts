/** The folder whose addresses stay while a major version does: `v1` for 1.4.2, and for what comes before 1.0. */
export const evergreen = (version: string): string => `v${Number.parseInt(version, 10) || 1}`;
