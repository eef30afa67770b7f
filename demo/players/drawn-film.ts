/** As the film that ffmpeg makes: seconds after which it begins again, and the size of its pictures. */
const length = 8;
const size = { width: 1280, height: 720 } as const;
/** Pictures a second: a still scene that is looked up and down needs few. */
const rate = 15;

/** Lets `video` play its poster, looked up and down, where the server has no film of it. */
export async function drawFilm(video: HTMLVideoElement): Promise<void> {
  const scene = new Image();
  scene.src = video.poster;
  await scene.decode();
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context) return;
  const height = (scene.naturalHeight / scene.naturalWidth) * size.width;
  const draw = (time: number): void => {
    const turn = Math.sin((2 * Math.PI * time) / (length * 1000));
    context.drawImage(scene, 0, Math.min(0, size.height - height) * (0.55 + 0.12 * turn), size.width, height);
    requestAnimationFrame(draw);
  };
  draw(0);
  video.srcObject = canvas.captureStream(rate);
  // A player that was left while it began.
  await video.play().catch(() => {});
}
