/** A feature above the floor that is used all the same. */
export interface Allowed {
  /** As tools/floor.ts prints it. */
  readonly feature: string;
  /** The file that uses it, or a pattern of files. */
  readonly file: string;
  /** What an engine without it shows or does instead. */
  readonly why: string;
}

const elements = 'packages/elements/src';
const anyStyles = `${elements}/**/*.styles.ts`;

/** Entries that nothing needs any more are an error. */
export const allowed: readonly Allowed[] = [
  {
    feature: 'css.properties.forced-color-adjust',
    file: anyStyles,
    why: 'Safari has no forced colours; Firefox 110 to 112 draws the colours of the system in its place.',
  },
  {
    feature: 'css.properties.accent-color',
    file: `${elements}/repeat-buyer-reviews/reader-votes.styles.ts`,
    why: 'A choice is drawn in the colour of the system elsewhere.',
  },
  {
    feature: 'api.Navigator.share',
    file: `${elements}/core/share-link.ts`,
    why: 'Where it is not there the call throws, and the link is copied.',
  },
  {
    feature: 'api.HTMLElement.focus.options_preventScroll_parameter',
    file: `${elements}/repeat-buyer-reviews/open-review.ts`,
    why: 'The next line scrolls to where the review is to stand, whatever the focus did.',
  },
  {
    feature: 'css.properties.overscroll-behavior',
    file: anyStyles,
    why: 'A scroll that reaches the end of a dialog goes on in the page; so it does where a dialog has nothing to scroll.',
  },
  {
    feature: 'css.types.length.viewport_percentage_units_dynamic',
    file: anyStyles,
    why: 'The line before it says the same in vh.',
  },
  ...['content-visibility', 'contain-intrinsic-block-size'].map((property) => ({
    feature: `css.properties.${property}`,
    file: `${elements}/trust-venue/trust-venue.styles.ts`,
    why: 'Pages of names are as high as their text elsewhere, and grow when their hosts come into view.',
  })),
  {
    feature: 'css.properties.contain-intrinsic-inline-size',
    file: `${elements}/styles/base.styles.ts`,
    why: 'A rule with @supports takes the containment away.',
  },
  ...[`${elements}/styles/reserve-css.ts`, 'packages/elements/huitou.css'].map((file) => ({
    feature: 'css.properties.contain-intrinsic-inline-size',
    file,
    why: 'In a box that is as wide as its content a tag has no width until its script arrives.',
  })),
  {
    feature: 'css.at-rules.media.scripting',
    file: 'packages/elements/huitou.css',
    why: 'The animation releases the room after 8 s.',
  },
  {
    feature: 'css.properties.interactivity',
    file: `${elements}/styles/base.styles.ts`,
    why: 'There `inert` is no property, so the reset before it takes nothing away.',
  },
  {
    feature: 'css.properties.text-size-adjust',
    file: `${elements}/styles/base.styles.ts`,
    why: 'Safari reads the prefixed line before it; Firefox adjusts no text in a page with a viewport.',
  },
  {
    feature: 'css.properties.field-sizing',
    file: `${elements}/repeat-buyer-reviews/controls.styles.ts`,
    why: 'The list of orders is as wide as its longest entry.',
  },
  {
    feature: 'css.properties.field-sizing',
    file: `${elements}/repeat-buyer-review-form/form.styles.ts`,
    why: 'The field for the text scrolls where it would grow.',
  },
  {
    feature: 'css.properties.field-sizing',
    file: `${elements}/review-inbox/answer.styles.ts`,
    why: 'The field for the answer scrolls where it would grow.',
  },
  {
    feature: 'css.properties.float.inline-start',
    file: `${elements}/review-inbox/answer.styles.ts`,
    why: 'The line before it says left: from right to left the name of the choice stands at the other end of its line.',
  },
  {
    feature: 'css.properties.accent-color',
    file: `${elements}/review-inbox/*.styles.ts`,
    why: 'Ticks have the colour of the system.',
  },
  {
    feature: 'css.properties.accent-color',
    file: `${elements}/merchant-insights/head.styles.ts`,
    why: 'A bar of progress has the colour of the system.',
  },
  {
    feature: 'css.selectors.-webkit-slider-runnable-track',
    file: `${elements}/merchant-insights/slider.styles.ts`,
    why: 'Firefox has its own names for the parts of a slider, which stand beside it.',
  },
  {
    feature: 'css.selectors.-webkit-slider-thumb',
    file: `${elements}/merchant-insights/slider.styles.ts`,
    why: 'Firefox has its own names for the parts of a slider, which stand beside it.',
  },
  {
    feature: 'css.selectors.-moz-range-track',
    file: `${elements}/merchant-insights/slider.styles.ts`,
    why: 'Chromium and Safari have their own names for the parts of a slider, which stand beside it.',
  },
  {
    feature: 'css.selectors.-moz-range-progress',
    file: `${elements}/merchant-insights/slider.styles.ts`,
    why: 'Chromium and Safari have their own names for the parts of a slider, which stand beside it.',
  },
  {
    feature: 'css.selectors.-moz-range-thumb',
    file: `${elements}/merchant-insights/slider.styles.ts`,
    why: 'Chromium and Safari have their own names for the parts of a slider, which stand beside it.',
  },
  {
    feature: 'css.properties.scrollbar-width',
    file: `${elements}/live-review-ticker/ticker.styles.ts`,
    why: 'A bar stands beside a text that is longer than its room; Safari and Chromium read the rule for their own.',
  },
  {
    feature: 'css.selectors.-webkit-scrollbar',
    file: `${elements}/live-review-ticker/ticker.styles.ts`,
    why: 'Firefox reads scrollbar-width.',
  },
  {
    feature: 'css.properties.align-content.safe',
    file: `${elements}/live-review-ticker/ticker.styles.ts`,
    why: 'The line before it says center without it.',
  },
  {
    feature: 'css.properties.content-visibility',
    file: `${elements}/repeat-buyer-reviews/repeat-buyer-reviews.styles.ts`,
    why: 'All pages of reviews are laid out.',
  },
  {
    feature: 'css.properties.contain-intrinsic-block-size',
    file: `${elements}/repeat-buyer-reviews/repeat-buyer-reviews.styles.ts`,
    why: 'It says how high a page is that is not laid out; Safari 16 lays all out.',
  },
  {
    feature: 'api.Element.checkVisibility',
    file: `${elements}/repeat-buyer-reviews/expandable-text.ts`,
    why: 'It is asked for; without it texts out of sight are measured too.',
  },
  {
    feature: 'api.Element.checkVisibility.options_contentVisibilityAuto_parameter',
    file: `${elements}/repeat-buyer-reviews/expandable-text.ts`,
    why: 'Without the option, texts out of sight are measured too.',
  },
  ...['api.ElementInternals.states', 'api.CustomStateSet.add', 'api.CustomStateSet.delete'].map((feature) => ({
    feature,
    file: `${elements}/core/state-controller.ts`,
    why: 'It is asked for; without it the state is a property, an event and, by `reflect-state`, an attribute.',
  })),
  {
    feature: 'css.types.color.light-dark',
    file: `${elements}/core/scheme.ts`,
    why: 'This is the question whether the engine has it.',
  },
  {
    feature: 'css.types.color.light-dark',
    file: 'packages/tokens/src/theme-css.ts',
    why: 'Written only where the engine has it; elsewhere the class `dark` decides.',
  },
  {
    feature: 'api.Location.ancestorOrigins',
    file: `${elements}/trust-badge/verdict-query.ts`,
    why: 'It is asked for; Firefox before 148 says nothing about the pages around a frame, and the frame alone counts.',
  },
  {
    feature: 'api.CSS.registerProperty_static',
    file: 'packages/tokens/src/register.ts',
    why: 'It is asked for; the sizes then work by the defaults in `var()`.',
  },
];
