import type { Words } from './words.ts';

const words: Words = {
  title: 'Put it on your page',
  intro: 'Choose a tag, give it your colours, copy the lines. The address of this page keeps what you choose.',
  sections: { choose: 'Choose', preview: 'See', copy: 'Copy', theme: 'Theme', site: 'Your site' },
  tags: {
    ...{ 'returning-customer-index': 'Index', 'repeat-buyer-reviews': 'Reviews', 'trust-badge': 'Badge' },
    ...{ 'live-review-ticker': 'Ticker', 'trust-venue': 'Venue', 'traffic-support': 'Traffic' },
  },
  merchant: 'Merchant id',
  venue: 'Venue id',
  subjectHint: 'As the platform reported it. Enter an id to see its figures, or choose a state to see an example.',
  notAnId: 'An id has 1 to 64 letters, digits or any of . _ ~ -',
  options: {
    ...{ variant: 'Form', state: 'State', lang: 'Language', theme: 'Colours', width: 'Width of the preview' },
    ...{ ground: 'Ground of the preview', view: 'Seen with', base: 'Start from' },
  },
  empty: {
    ...{
      variant: 'by the room',
      state: 'live figures',
      lang: 'as the page',
      theme: 'as the page',
      width: 'all there is',
    },
    ...{ ground: 'all three', view: 'usual colour vision', base: 'the defaults' },
  },
  values: {
    ...{ example: 'an example', english: 'an English shop', par: 'on par' },
    ...{ below: 'below its peers', collecting: 'too few buyers', unsettled: 'too few returns' },
    ...{ many: 'ten thousand reviews', evening: 'while an evening goes on', loading: 'while it loads' },
    ...{ stale: 'old figures', failed: 'could not be loaded', malformed: 'answer of no use' },
    ...{ offline: 'without a connection', unknown: 'not on record', expired: 'ended yesterday' },
    ...{
      'wrong-site': 'issued for another site',
      forged: 'changed after signing',
      'foreign-issuer': 'an issuer not trusted',
    },
    ...{ compact: 'compact', card: 'card', full: 'full', seal: 'seal', strip: 'strip', mark: 'mark' },
    ...{ broadcast: 'broadcast', light: 'light', dark: 'dark', overlay: 'over video', auto: 'as the system' },
    ...{ '320': '320 px', '600': '600 px', en: 'English', 'zh-CN': '中文', ar: 'العربية' },
    ...{ protanopia: 'no red', deuteranopia: 'no green', tritanopia: 'no blue', achromatopsia: 'no colour' },
  },
  exampleNote: 'Made-up figures of an example, answered in this page. The lines to copy are for your own.',
  noExamples: 'The examples could not be loaded; run “npm run build”.',
  schemes: { light: 'Light', dark: 'Dark', overlay: 'Over video' },
  red: 'Red is better, green is worse',
  forcedColours: 'With forced colours (contrast themes) the reader’s own colours take the place of all of these.',
  kinds: {
    ...{ html: 'HTML', react: 'React 19', vue: 'Vue', svelte: 'Svelte', angular: 'Angular', frame: 'Frame' },
    ...{ picture: 'Picture', wordpress: 'WordPress', policy: 'Security policy' },
  },
  notes: {
    pinned: 'This version never changes; the browser checks it by its hash. Come back here for a newer one.',
    unpinned: 'The newest version could not be read, so these are the addresses that always lead to it.',
    importMap:
      'With head.html, which goes before every module script, the hashes of all further files are checked as well.',
    themeFile: 'Your theme is a file of its own.',
    anchors:
      'A badge believes only the issuers that your bundler puts in for __HUITOU_ANCHORS__: see the README of huitou.',
    frameSites: 'Only the sites of the merchant may show the frame.',
    framePlain: 'A theme does not reach into a frame.',
    pictureProof: 'A picture proves nothing, and says so.',
    picturePlain: 'A theme does not reach a picture.',
    png: 'For pixels write .png in place of .svg.',
    plugin:
      'With the plugin (demo/wordpress/huitou) the one line is enough; it wears no theme. Else block.html goes into a “Custom HTML” block; the account needs the right to unfiltered HTML.',
    inlineHashes: 'The hashes stand for what the HTML lines write into the page itself.',
    trustedTypes: "With require-trusted-types-for 'script' add: trusted-types lit-html",
  },
  noSuchForm: 'This tag has no such form.',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser does not let it be copied. It is selected: press Ctrl+C.',
  weight: (kilobytes) => `${kilobytes} KB until it is ready`,
  dropped: (name, value, allowed) =>
    `${name}: “${value}” was left out${allowed ? `; it can be ${allowed}` : ', since it is not known or not a value of it'}.`,
  colours: {
    ...{ ink: 'Text', quiet: 'Small print', line: 'Hairlines', border: 'Border', paper: 'Card', wash: 'Chips, rows' },
    ...{
      link: 'Links',
      focus: 'Focus ring',
      'brand-wash': 'Highlight',
      above: 'Better',
      'above-wash': 'Under “better”',
    },
    ...{ quality: 'Leaf of quality', service: 'Leaf of service', content: 'Leaf of content' },
    ...{ returning: 'Leaf of returning', clover: 'All four leaves', par: 'Level', 'par-wash': 'Under “level”' },
    ...{ below: 'Worse', 'below-wash': 'Under “worse”', brand: 'Main button', 'on-brand': 'Text on the button' },
    ...{ avatar: 'Avatar', 'on-avatar': 'Initials' },
  },
  sizes: {
    ...{ font: 'Fonts', 'font-size': 'Size of text', 'line-height': 'Line height', density: 'Density' },
    ...{ 'letter-spacing': 'Space between letters', 'word-spacing': 'Space between words', shadow: 'Shadow' },
    ...{ 'mark-size': 'Size of the mark', motion: 'Motion', 'card-radius': 'Corners of cards' },
    ...{ 'control-radius': 'Corners of buttons', 'chip-radius': 'Corners of chips' },
    ...{
      'avatar-radius': 'Corners of avatars',
      'border-width': 'Width of borders',
      'focus-width': 'Width of the focus ring',
    },
  },
  groups: {
    ...{ text: 'Text and links', grounds: 'Grounds and lines', brand: 'Brand', levels: 'Better, level, worse' },
    ...{ leaves: 'Leaves', sizes: 'Type, corners, room, motion' },
  },
  alpha: 'opacity in %',
  reset: 'Reset',
  resetAll: 'Take back all changes',
  allPairs: 'Every pair',
  contrast: (ratios, passes) =>
    `Least contrast ${ratios}: ${passes ? 'all can be read (WCAG AA)' : 'not all can be read (WCAG AA)'}`,
  pair: (colour, ground, ratio, least, passes) => `${colour} on ${ground}: ${ratio}${passes ? '' : `, needs ${least}`}`,
  exports: { css: 'CSS', tokens: 'Design tokens (JSON)', link: 'Link' },
  exportFails: 'Not all of this theme can be read by everybody: look at “Every pair” before you use it.',
  importLabel: 'CSS, design tokens or a link of this page',
  importButton: 'Import',
  ...{
    imported: 'Imported.',
    importFault: 'This is neither CSS of a theme, nor design tokens, nor a link of this page.',
  },
  host: 'Host of your site, such as shop.example',
  checkSite: 'Check',
  allowed: (site) => `${site} may show the badge of this merchant.`,
  notAllowed: (host) => `${host} may not show the badge of this merchant yet.`,
  noHost: 'That is no host; write it as it stands in the address bar.',
  siteFailed: 'The server did not answer; try again.',
  eventNote:
    'The platform lets it by this line to /v1/events. Name all sites of the merchant: what is left out may no longer.',
  noFacts: 'The scripts of the tags could not be found; run “npm run build”.',
};

export default words;
