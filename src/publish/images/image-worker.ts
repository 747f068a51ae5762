import { parentPort } from 'node:worker_threads';
import { drawImage } from './draw-image.ts';

/** Draws what it is asked for, one image after another. */
parentPort?.on('message', async ({ id, svg, width }: { id: number; svg: string; width: number }) => {
  try {
    parentPort?.postMessage({ id, png: await drawImage(svg, width) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) });
  }
});
