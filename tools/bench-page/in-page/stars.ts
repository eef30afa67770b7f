/** Path data for five places of 20 units: a star for each one given, a dot for each one missing. */
function drawing(stars: number): string {
  const star = (x: number): string =>
    `M${x + 10} 1l2.7 5.9 6.3.7-4.7 4.3 1.3 6.3-5.6-3.2-5.6 3.2 1.3-6.3L${x + 1} 7.6l6.3-.7z`;
  const dot = (x: number): string => `M${x + 8} 10h4v2h-4z`;
  return [0, 1, 2, 3, 4].map((place) => (place < stars ? star : dot)(place * 20)).join('');
}

/** By the number of stars, 0 to 5. */
export const starPaths: readonly string[] = [0, 1, 2, 3, 4, 5].map(drawing);
