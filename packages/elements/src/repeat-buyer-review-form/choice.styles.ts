import { css } from '@lit/reactive-element';

/** Everything that is chosen by a tap: levels, leaves, topics, pictures. Each is as high as a thumb. */
export const choiceStyles = css`
  .loves,
  .topics,
  .again,
  .pictures,
  .goods {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .loves {
    gap: 0.3em;
  }
  label {
    position: relative;
  }
  label > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .loves label {
    flex: 1 0 auto;
  }
  .loves span {
    display: grid;
    place-items: center;
    min-block-size: 44px;
    padding: 0 0.35em;
    border-radius: 10px;
    background-color: var(--_wash);
    color: var(--_ink);
    font-size: 0.9em;
    text-align: center;
  }
  .pick > span {
    min-block-size: 2.4em;
    padding: 0.4em 0.9em;
    border-radius: var(--huitou-chip-radius, 999px);
    background-color: var(--_wash);
    font-size: 0.867em;
    font-weight: 600;
  }
  /* As high as a thumb, and looks like a chip. */
  .pick {
    display: grid;
    align-items: center;
    min-block-size: 44px;
  }
  .topics {
    row-gap: 0;
  }
  label > :checked + span {
    background-color: var(--_brand-wash);
    color: var(--_link);
    font-weight: 700;
    box-shadow: inset 0 0 0 1.5px var(--_link);
  }
  .pick :checked + span::after {
    content: ' ✓';
    content: ' ✓' / '';
  }
  label > :focus-visible + * {
    outline: var(--huitou-focus-width, 2px) solid var(--_focus);
    outline-offset: 2px;
  }
  :disabled + *,
  :is(button, textarea, select):disabled {
    opacity: 0.5;
  }
  select {
    flex: 1 1 8em;
    min-inline-size: 0;
    min-block-size: 44px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    padding-inline: 0.6em;
    background-color: var(--_wash);
    color: var(--_ink);
    font: inherit;
  }
  option {
    color: CanvasText;
    background-color: Canvas;
  }
  .rows [part] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .rows [part] > span {
    flex: 1 1 5em;
  }
  /* Together, so that at a narrow width the name stands above all five. */
  .pips {
    display: flex;
  }
  .rows label {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }
  .rows i {
    inline-size: 20px;
    block-size: 20px;
    border-radius: 50% 50% 50% 0;
    box-shadow: inset 0 0 0 1.5px var(--_quiet);
  }
  .rows .on i {
    background-color: var(--_leaf);
  }
  .pictures li {
    position: relative;
  }
  .pictures canvas {
    display: block;
    inline-size: 72px;
    block-size: 72px;
    border-radius: 10px;
    object-fit: cover;
  }
  .pictures button {
    position: absolute;
    inset-block-start: -8px;
    inset-inline-end: -8px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
  }
  .pictures button span {
    inline-size: 22px;
    border-radius: 50%;
    background-color: var(--_ink);
    color: var(--_paper);
    line-height: 22px;
    text-align: center;
  }
  @media (forced-colors: active) {
    label > span,
    textarea,
    .rows i {
      border: 1px solid;
    }
    label > :checked + span,
    .rows .on i {
      forced-color-adjust: none;
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
