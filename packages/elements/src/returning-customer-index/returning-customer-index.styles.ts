import type { CSSResult } from 'lit';
import { cloverLayersStyles } from '../clover/clover-layers.styles.ts';
import { cloverStyles } from '../clover/clover.styles.ts';
import { base } from '../styles/base.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { cardStyles } from './card.styles.ts';
import { compactOverlayStyles } from './compact-overlay.styles.ts';
import { compactStyles } from './compact.styles.ts';
import { footStyles } from './foot.styles.ts';
import { rangeStyles } from './range.styles.ts';
import { rowsStyles } from './rows.styles.ts';
import { skeletonStyles } from './skeleton.styles.ts';
import { tinyCardStyles } from './tiny-card.styles.ts';

/** Every sheet of the tag but those of what is loaded on demand. */
export const indexStyles: CSSResult[] = [
  themes,
  base,
  surface,
  status,
  cloverStyles,
  cloverLayersStyles,
  rangeStyles,
  compactStyles,
  compactOverlayStyles,
  cardStyles,
  footStyles,
  rowsStyles,
  tinyCardStyles,
  skeletonStyles,
];
