/** Pixels that a finger has to go sideways. */
const enough = 40;

/**
 * Calls back when what `stage` shows is swiped: with -1 to the left, 1 to the right. It follows the finger until then.
 * The style sheet leaves sideways movements to the script: `touch-action: pan-y pinch-zoom`.
 */
export function watchSwipe(stage: HTMLElement, swiped: (direction: 1 | -1) => void): void {
  let start: number | undefined;
  const move = (by: number): void => {
    stage.style.transform = by ? `translateX(${by}px)` : '';
  };
  const end = ({ clientX, type }: PointerEvent): void => {
    if (start === undefined) return;
    const by = clientX - start;
    start = undefined;
    move(0);
    if (type === 'pointerup' && Math.abs(by) > enough) swiped(by > 0 ? 1 : -1);
  };
  stage.addEventListener('pointerdown', ({ target, clientX, isPrimary, button, pointerId }) => {
    // A film has its own controls.
    if (!isPrimary || button !== 0 || target instanceof HTMLVideoElement) return;
    start = clientX;
    stage.setPointerCapture(pointerId);
  });
  stage.addEventListener('pointermove', ({ clientX }) => {
    if (start !== undefined) move(clientX - start);
  });
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);
}
