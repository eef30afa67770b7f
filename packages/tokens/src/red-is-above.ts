const selector = '.huitou-red-is-above';

/** Red for better and green for worse, by colour and scheme. */
const redIsAboveColours = {
  above: ['#b4261a', '#ffb0a3', '#ffcac1'],
  'above-wash': ['#fdecea', '#4a1d17', '#0006'],
  below: ['#077158', '#7ee6cb', '#8fedd4'],
  'below-wash': ['#e5f5f0', '#12352c', '#0006'],
} as const;

/**
 * For pages whose readers take red for better and green for worse, as on several Chinese marketplaces: the class
 * `huitou-red-is-above` on any element above the tags. Icon and word say the same in either case.
 */
export const redIsAbove = `${selector} {
${['light', 'dark', 'overlay']
  .flatMap((scheme, i) =>
    Object.entries(redIsAboveColours).map(([name, shades]) => `  --huitou-${scheme}-${name}: ${shades[i]};\n`),
  )
  .join('')}}
`;
