/**
 * A score or a percentile (0-100) in whole points, as signed statements, tags, pages and pictures write it: rounded down,
 * so that none says more than another, or than is so. 99.9 is not 100, nor is 92.5 “above 93 %”.
 */
export const wholePoints = (value: number): number => Math.floor(value);
