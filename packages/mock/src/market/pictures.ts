// Small drawings in the language of the board: soft paper, flat shapes, one warm accent. As data, so that a story needs
// nothing but itself.

const address = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const sheet = (paper: string, drawing: string): string =>
  address(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><path fill="${paper}" d="M0 0h96v96H0z"/>${drawing}</svg>`,
  );

/** A round fruit with its leaf. */
export const fruit = (skin: string, paper = '#fbeee4'): string =>
  sheet(
    paper,
    `<path fill="${skin}" d="M48 32c10-9 30-4 28 18-2 18-14 28-20 28-4 0-5-2-8-2s-4 2-8 2c-6 0-18-10-20-28-2-22 18-27 28-18z"/><path fill="#12a08a" d="M50 30c0-10 7-15 15-15 0 9-6 15-15 15z"/><path fill="none" stroke="#5b4636" stroke-width="3" stroke-linecap="round" d="M48 33c0-6-2-9-5-12"/><path fill="#fff" opacity=".45" d="M31 44c-4 4-5 10-3 15 2-6 4-10 9-14-1-2-4-3-6-1z"/>`,
  );

/** A citrus fruit beside its half. */
export const citrus = (skin: string, paper = '#fdf3e2'): string =>
  sheet(
    paper,
    `<circle cx="40" cy="52" r="24" fill="${skin}"/><path fill="#12a08a" d="M40 30c2-9 9-13 18-12-1 9-8 14-18 12z"/><path fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-linecap="round" d="M24 50c1-6 4-10 9-12"/><circle cx="66" cy="64" r="17" fill="${skin}"/><circle cx="66" cy="64" r="14" fill="#fff6e6"/><path fill="${skin}" opacity=".8" d="m66 62-4-9c3-2 5-2 8 0zm2 2 9-4c2 3 2 5 0 8zm-2 2 4 9c-3 2-5 2-8 0zm-2-2-9 4c-2-3-2-5 0-8z"/>`,
  );

/** A pear. */
export const pear = (skin: string, paper = '#f6f3e3'): string =>
  sheet(
    paper,
    `<path fill="${skin}" d="M48 26c9 0 11 8 12 17 2 8 11 12 11 24 0 10-10 16-23 16s-23-6-23-16c0-12 9-16 11-24 1-9 3-17 12-17z"/><path fill="none" stroke="#5b4636" stroke-width="3" stroke-linecap="round" d="M48 27c0-5 2-8 5-11"/><path fill="#12a08a" d="M52 22c5-6 11-7 17-4-4 6-10 8-17 4z"/><path fill="#fff" opacity=".45" d="M33 62c-3 5-2 10 1 13 1-5 1-9 4-13-1-2-4-2-5 0z"/>`,
  );

/** A pan, seen from the side, with steam. */
export const pan = (iron: string): string =>
  sheet(
    '#f0ece6',
    `<path fill="none" stroke="#c9bfb2" stroke-width="3" stroke-linecap="round" d="M34 34c-4-5 4-8 0-14m13 14c-4-5 4-8 0-14m13 14c-4-5 4-8 0-14"/><path fill="${iron}" d="M14 44h58c0 18-10 28-29 28S14 62 14 44z"/><path fill="${iron}" d="M70 46h16a4 4 0 0 1 0 8H68z"/><path fill="#fff" opacity=".3" d="M20 50h6c1 7 4 12 9 15-9-1-14-7-15-15z"/>`,
  );

/** A parcel, open. */
export const parcel = (accent = '#e8441f'): string =>
  sheet(
    '#f4ece2',
    `<path fill="#d9b48a" d="M18 40h60v36H18z"/><path fill="#c79c6d" d="M18 40 8 28h32l8 12zM78 40l10-12H56l-8 12z"/><path fill="${accent}" d="M42 40h12v16l-6-4-6 4z"/>`,
  );

/** A sweater on its hanger. */
export const sweater = (wool: string): string =>
  sheet(
    '#efeaf6',
    `<path fill="none" stroke="#5b4636" stroke-width="3" stroke-linecap="round" d="M48 26v-6c0-6 8-6 8-1"/><path fill="${wool}" d="M36 26c6 6 18 6 24 0l14 6 10 28-11 4-3-8v24H26V56l-3 8-11-4 10-28z"/><path fill="#fff" opacity=".35" d="M26 58h44v5H26zm0 9h44v5H26z"/>`,
  );

/** A tin of tea with its clover. */
export const tin = (colour: string): string =>
  sheet(
    '#eaf3ee',
    `<path fill="${colour}" d="M28 34h40v44a4 4 0 0 1-4 4H32a4 4 0 0 1-4-4z"/><path fill="#2b2320" d="M26 24h44v12H26z"/><path fill="#fff" opacity=".9" d="M36 46h24v24H36z"/><circle cx="43" cy="53" r="4" fill="#e0a11b"/><circle cx="53" cy="53" r="4" fill="#12a08a"/><circle cx="43" cy="63" r="4" fill="#e8441f"/><circle cx="53" cy="63" r="4" fill="#6f5cf0"/>`,
  );

/** A room with a bed and a lamp. */
export const room = (blanket: string): string =>
  sheet(
    '#f3ede4',
    `<path fill="#fff" d="M54 14h28v26H54z"/><path fill="#bfe0ee" d="M57 17h22v20H57z"/><path fill="#8c6a4f" d="M10 46h6v38h-6zM80 60h6v24h-6z"/><path fill="#fff" d="M16 52h22v12H16z"/><path fill="${blanket}" d="M16 60h64v16H16z"/>`,
  );

/** A face of two colours for a shop or a person. */
export const portrait = (letter: string, ground: string, ink = '#fff'): string =>
  address(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="24" fill="${ground}"/><text x="24" y="32" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="22" fill="${ink}">${letter}</text></svg>`,
  );
