import type { default as SharpModule } from 'sharp';

/** Loaded with the first picture: it takes memory, and writes into the environment of the process. */
export async function loadSharp(): Promise<typeof SharpModule> {
  const { default: sharp } = await import('sharp');
  // Threads belong to what answers requests, and pictures of strangers to no cache.
  sharp.concurrency(1);
  sharp.cache(false);
  return sharp;
}
