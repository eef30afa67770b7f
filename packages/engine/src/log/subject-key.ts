/** Names a review, or a merchant ('' as subject), in maps. */
export const subjectKey = (merchant: string, subject: string): string => JSON.stringify([merchant, subject]);
