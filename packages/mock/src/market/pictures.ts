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
    `<path fill="none" stroke="#5b4636" stroke-width="3" stroke-linecap="round" d="M48 26v-6c0-6 8-6 8-1"/><path fill="${wool}" d="M36 26c6 6 18 6 24 0l18 8 6 26-12 3-2-10v27H26V53l-2 10-12-3 6-26z"/><path fill="#fff" opacity=".35" d="M26 58h44v5H26zm0 9h44v5H26z"/>`,
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
