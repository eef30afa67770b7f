import { cloverStyles } from '../clover/clover.styles.ts';
import { base } from '../styles/base.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { bonesStyles } from './bones.styles.ts';
import { controlsStyles } from './controls.styles.ts';
import { mediaStyles } from './media.styles.ts';
import { reviewsStyles } from './repeat-buyer-reviews.styles.ts';
import { reviewStyles } from './review.styles.ts';
import { summaryStyles } from './summary.styles.ts';

/** The styles of the tag, but for those of the parts that are loaded later. */
export const styles = [
  themes,
  base,
  surface,
  status,
  cloverStyles,
  reviewsStyles,
  controlsStyles,
  summaryStyles,
  reviewStyles,
  mediaStyles,
  bonesStyles,
];
