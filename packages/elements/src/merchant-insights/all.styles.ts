import { cloverStyles } from '../clover/clover.styles.ts';
import { status } from '../styles/status.styles.ts';
import { surface } from '../styles/surface.styles.ts';
import { themes } from '../styles/themes.styles.ts';
import { headStyles } from './head.styles.ts';
import { pageStyles } from './page.styles.ts';
import { radarStyles } from './radar.styles.ts';

/** The styles of the tag, but for those of the history's chart. */
export const styles = [themes, surface, status, cloverStyles, pageStyles, headStyles, radarStyles];
