/** Mean of a review's stars; null without stars. */
export function overallOf(stars: Readonly<Record<string, number>>): number | null {
  const given = Object.values(stars);
  return given.length > 0 ? given.reduce((sum, star) => sum + star, 0) / given.length : null;
}

/** The dimension with the fewest stars if those are at most 3 (of equals, the first by id). */
export function improveOf(stars: Readonly<Record<string, number>>): string | null {
  const [lowest] = Object.entries(stars)
    .filter(([, star]) => star <= 3)
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return lowest?.[0] ?? null;
}

/** Mean stars as the distribution has them: 5, 4, 3, and 2 for two or fewer. */
export const starsBucket = (overall: number): number => Math.max(2, Math.round(overall));
