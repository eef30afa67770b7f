import { css } from '@lit/reactive-element';

/** The calm surface and the small things that stand on it: shared by the tags that are cards. */
export const surface = css`
  .card {
    position: relative;
    background-color: var(--_paper);
    border: var(--huitou-border-width, 0px) solid var(--_border);
    border-radius: var(--huitou-card-radius, 16px);
    box-shadow: var(--huitou-shadow, 0 1px 2px #3a241514, 0 8px 24px -12px #3a241533);
  }
  .overlay .card {
    -webkit-backdrop-filter: blur(14px);
    backdrop-filter: blur(14px);
    box-shadow: none;
  }
  p,
  dl,
  dd,
  ol,
  ul,
  h2,
  h3,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.867em;
  }
  .link {
    color: var(--_link);
    font-size: 0.867em;
    font-weight: 600;
    min-block-size: 24px;
  }
  .link:hover {
    text-decoration: underline;
  }
  /* What has to be said can be restyled by a page, and not taken out: in a shadow root an important declaration wins over
     any of a page's. */
  .base .told {
    display: var(--_told, inline-block) !important;
    visibility: inherit !important;
    opacity: 1 !important;
    clip-path: none !important;
  }
  .button {
    padding: 0.5em 1.1em;
    border-radius: var(--huitou-control-radius, 999px);
    border: 1px solid var(--_line);
    font-weight: 600;
    text-align: center;
  }
  .button:hover {
    background-color: var(--_wash);
  }
  @media (pointer: coarse) {
    .button {
      min-block-size: 44px;
    }
  }
  .chip {
    display: inline-block;
    border-radius: var(--huitou-chip-radius, 999px);
    padding: 0.1em 0.75em;
    font-size: 0.867em;
    font-weight: 600;
    color: var(--_quiet);
    background-color: var(--_wash);
  }
  [data-level]::before {
    content: '●';
    content: '●' / '';
    margin-inline-end: 0.35em;
    font-size: 0.8em;
  }
  :is([data-level='above'], [data-level='leading']) {
    color: var(--_above);
  }
  :is([data-level='above'], [data-level='leading'])::before {
    content: '▲';
    content: '▲' / '';
  }
  [data-level='par'] {
    color: var(--_par);
  }
  [data-level='below'] {
    color: var(--_below);
  }
  [data-level='below']::before {
    content: '▼';
    content: '▼' / '';
  }
  [data-level='collecting']::before {
    content: '○';
    content: '○' / '';
  }
  .chip:is([data-level='above'], [data-level='leading']) {
    background-color: var(--_above-wash);
  }
  .chip[data-level='par'] {
    background-color: var(--_par-wash);
  }
  .chip[data-level='below'] {
    background-color: var(--_below-wash);
  }
  .bone {
    display: inline-block;
    block-size: 0.8em;
    border-radius: 6px;
    background-color: var(--_line);
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true'] .bone {
      animation: wait calc(1.2s * var(--huitou-motion, 1)) ease-in-out infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
  /* Beside a button: that what its press needs did not come. It takes no room. */
  [data-late]::after {
    content: attr(data-late);
    position: absolute;
    inset-inline-end: 0;
    background-color: Canvas;
    color: CanvasText;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    overflow: clip;
    white-space: nowrap;
  }
  .unseen:empty {
    position: static;
    block-size: 0;
    clip-path: none;
    overflow: visible;
  }
  @media (forced-colors: active) {
    .card,
    .chip {
      border: 1px solid;
    }
  }
`;
