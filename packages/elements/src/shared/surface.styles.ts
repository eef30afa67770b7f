import { css } from './css.ts';

/** The calm surface and the small things that stand on it: shared by the tags that are cards. */
export const surface = css`
  .card {
    background: var(--_paper);
    border-radius: var(--huitou-radius, 16px);
    box-shadow: var(--huitou-shadow, 0 1px 2px #3a241514, 0 8px 24px -12px #3a241533);
  }
  :host([scheme='overlay']) .card {
    backdrop-filter: blur(14px);
    box-shadow: none;
  }
  p,
  dl,
  dd,
  ol,
  ul,
  h2,
  h3 {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 13px;
  }
  .link {
    color: var(--_link);
    font-weight: 600;
    font-size: 13px;
    min-height: 24px;
  }
  .link:hover {
    text-decoration: underline;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    border-radius: 999px;
    padding: 0 10px;
    font-size: 13px;
    font-weight: 600;
    line-height: 22px;
    white-space: nowrap;
    color: var(--_quiet);
    background: var(--_wash);
  }
  [data-level]::before {
    content: '●' / '';
    margin-inline-end: 0.35em;
    font-size: 0.8em;
  }
  [data-level='above'],
  [data-level='leading'] {
    color: var(--_above);
    background: var(--_above-wash);
    &::before {
      content: '▲' / '';
    }
  }
  [data-level='par'] {
    color: var(--_par);
    background: var(--_par-wash);
  }
  [data-level='below'] {
    color: var(--_below);
    background: var(--_below-wash);
    &::before {
      content: '▼' / '';
    }
  }
  [data-level='collecting']::before {
    content: '○' / '';
  }
  .bone {
    background: var(--_line);
    border-radius: 6px;
  }
  @media (prefers-reduced-motion: no-preference) {
    [aria-busy='true'] .bone {
      animation: wait 1.2s ease-in-out infinite alternate;
    }
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
`;
