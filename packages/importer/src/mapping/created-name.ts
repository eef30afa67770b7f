const creates =
  /^create\s+(?:temp(?:orary)?\s+)?(?:view|table)\s+(?:if\s+not\s+exists\s+)?(?:temp\.|main\.)?["`[]?(\w+)/i;

/** The name, in lower case, of the view or table that a statement creates; empty for other statements. */
export const createdName = (sql: string): string => creates.exec(sql)?.[1]?.toLowerCase() ?? '';
