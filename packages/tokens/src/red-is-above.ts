/**
 * For pages whose readers take red for better and green for worse, as on several Chinese marketplaces: the class
 * `huitou-red-is-above` on any element above the tags. Icon and word say the same in either case.
 */
export const redIsAbove = `.huitou-red-is-above {
  --huitou-above: light-dark(#b4261a, #ffb0a3);
  --huitou-above-wash: light-dark(#fdecea, #4a1d17);
  --huitou-below: light-dark(#077158, #7ee6cb);
  --huitou-below-wash: light-dark(#e5f5f0, #12352c);
}
`;
