import { css } from 'lit';

/** What is to come, drawn without nodes, and the room that a summary takes which comes after the list. */
export const bonesStyles = css`
  /* What is to come takes no room by itself: an avatar, a name and a text, again and again. */
  .bones {
    opacity: 0.55;
  }
  .bones.list {
    position: absolute;
    inset: 0;
    background-image:
      radial-gradient(circle 1.2em at 1.2em 1.2em, var(--_line) 95%, transparent),
      linear-gradient(var(--_line) 0.9em, transparent 0), linear-gradient(var(--_line) 3em, transparent 0);
    background-position:
      0 1.07em,
      3.2em 1.8em,
      0 4.3em;
    background-size:
      2.4em 9em,
      9em 9em,
      100% 9em;
    background-repeat: repeat-y;
  }
  .summary.bones {
    background-image: linear-gradient(var(--_line), var(--_line)), linear-gradient(var(--_line), var(--_line));
    background-position:
      0 1.5em,
      100% 0;
    background-size:
      5em 3em,
      calc(100% - 6.5em) 12em;
    background-repeat: no-repeat;
  }
  /* The room that a summary takes, for one that comes after the list. */
  .summary.bones,
  .late > .summary {
    align-content: start;
    min-block-size: 20em;
  }
  .wide :is(.summary.bones, .late > .summary) {
    min-block-size: 10.5em;
  }
  .form-full :is(.summary.bones, .late > .summary) {
    min-block-size: 22em;
  }
`;
