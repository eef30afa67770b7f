import { cloverStyles } from '../clover/clover.styles.ts';
import { controlsStyles } from '../repeat-buyer-reviews/controls.styles.ts';
import { mediaStyles } from '../repeat-buyer-reviews/media.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { answerStyles } from './answer.styles.ts';
import { listStyles } from './list.styles.ts';
import { panesStyles } from './panes.styles.ts';
import { rowStyles } from './row.styles.ts';

/** The styles of the tag, but for those of its dialogs. */
export const styles = [
  themes,
  surface,
  status,
  cloverStyles,
  controlsStyles,
  mediaStyles,
  panesStyles,
  listStyles,
  rowStyles,
  answerStyles,
];
