/** Claims about reviews that need a basis, by the words they are made with. */
const claims: readonly RegExp[] = [
  /\b100\s?%\s*(?:real|genuine|authentic|verified|true|positive)/i,
  /\b(?:all|only|every)\b[^.!?]{0,30}\b(?:reviews?|ratings?)\b[^.!?]{0,20}\b(?:real|genuine|verified|authentic)\b/i,
  /\b(?:verified|genuine|authentic|real)\s+(?:customer\s+|buyer\s+)?(?:reviews?|ratings?|testimonials?)\b/i,
  /(?:100\s?%|百分之百|百分百)\s*(?:真实|好评)/,
  /真实(?:的)?(?:评价|评论|口碑|买家秀)/,
  /好评率\s*(?:高达|达)?\s*\d+(?:\.\d+)?\s*%/,
  /(?:零|0\s?)差评|全(?:部)?(?:是|都是)?好评/,
  /(?:تقييمات|آراء|مراجعات)\s+(?:حقيقية|موثقة|موثوقة)/,
  /حقيقية\s*(?:بنسبة\s*)?[١1][٠0]{2}\s?[٪%]/,
];

/** The sentences of a text that claim something about reviews. */
export const claimsIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。！？])\s*(?!\d)|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => claims.some((claim) => claim.test(sentence)));
