import type { Environment } from './environment.ts';

/**
 * Whether somebody may see what the page shows. A window for picture-in-picture stays in sight while the page that opened it
 * and runs its scripts is hidden.
 */
export const inSight = ({
  document,
  documentPictureInPicture,
}: Pick<Environment, 'document' | 'documentPictureInPicture'>): boolean =>
  !document.hidden || !!documentPictureInPicture?.window;
