/** The database that the environment names in `DATABASE_URL`, else the file of a checkout. */
export const databaseUrlOf = (environment: Readonly<Record<string, string | undefined>>): string =>
  environment.DATABASE_URL || 'file:.data/huitou.db';
