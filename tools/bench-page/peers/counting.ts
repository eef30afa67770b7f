/** An element of another library that shows a word or a number. */
export interface CountingPeer {
  readonly name: string;
  readonly package: string;
  /** Source of the module that defines it. */
  readonly entry: string;
  /** Style sheets of its host page. */
  readonly head?: string;
  /** Source of a function from a number to a new element. */
  readonly make: string;
}

const make = (tag: string, properties: string): string =>
  `(i) => Object.assign(document.createElement('${tag}'), ${properties})`;

export const countingPeers: Readonly<Record<string, CountingPeer>> = {
  'material-badge': {
    name: '@material/web badge',
    package: '@material/web',
    entry: "import '@material/web/labs/badge/badge.js';",
    make: make('md-badge', '{ value: `${50 + (i % 50)}` }'),
  },
  'shoelace-badge': {
    name: 'Shoelace badge',
    package: '@shoelace-style/shoelace',
    entry:
      "import '@shoelace-style/shoelace/dist/themes/light.css'; import '@shoelace-style/shoelace/dist/components/badge/badge.js';",
    head: '<link rel="stylesheet" href="/peers/shoelace-badge.css">',
    make: make('sl-badge', "{ pill: true, textContent: `Trusted ${50 + (i % 50)}`, variant: 'success' }"),
  },
  'ui5-tag': {
    name: 'UI5 tag',
    package: '@ui5/webcomponents',
    entry: "import '@ui5/webcomponents/dist/Tag.js';",
    make: make('ui5-tag', "{ design: 'Positive', textContent: `Trusted ${50 + (i % 50)}` }"),
  },
  'shoelace-rating': {
    name: 'Shoelace rating',
    package: '@shoelace-style/shoelace',
    entry:
      "import '@shoelace-style/shoelace/dist/themes/light.css'; import '@shoelace-style/shoelace/dist/components/rating/rating.js';",
    head: '<link rel="stylesheet" href="/peers/shoelace-rating.css">',
    make: make('sl-rating', "{ readonly: true, label: 'Score', precision: 0.5, value: (i % 10) / 2 }"),
  },
  'web-awesome-rating': {
    name: 'Web Awesome rating',
    package: '@awesome.me/webawesome',
    entry:
      "import '@awesome.me/webawesome/dist/styles/webawesome.css'; import '@awesome.me/webawesome/dist/components/rating/rating.js';",
    head: '<link rel="stylesheet" href="/peers/web-awesome-rating.css">',
    make: make('wa-rating', "{ readonly: true, label: 'Score', precision: 0.5, value: (i % 10) / 2 }"),
  },
};
