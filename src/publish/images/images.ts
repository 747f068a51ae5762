import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { projectFile } from '../project-file.ts';
import { keep, kept } from './image-cache.ts';

interface Drawn {
  id: number;
  png?: Uint8Array;
  fault?: string;
}

interface Desk {
  worker: Worker;
  /** What is done with each image asked for and not yet drawn. */
  waiting: Map<number, (drawn: Drawn) => void>;
}

const desks: Desk[] = [];
let asked = 0;

function openDesk(): Desk {
  const worker = new Worker(projectFile('src/publish/images/image-worker.ts'));
  const waiting: Desk['waiting'] = new Map();
  const answer = (drawn: Drawn) => {
    waiting.get(drawn.id)?.(drawn);
    waiting.delete(drawn.id);
    // A build may end once nothing is waited for.
    if (!waiting.size) worker.unref();
  };
  worker.on('message', answer);
  worker.on('error', (error) => {
    for (const id of [...waiting.keys()]) answer({ id, fault: String(error) });
  });
  worker.unref();
  return { worker, waiting };
}

/** The desk with the least to do; a new one while there are processors for it. */
function freeDesk(): Desk {
  const [free] = desks.toSorted((a, b) => a.waiting.size - b.waiting.size);
  if (free && (!free.waiting.size || desks.length >= availableParallelism())) return free;
  const opened = openDesk();
  desks.push(opened);
  return opened;
}

function draw(svg: string, width: number): Promise<Uint8Array> {
  const { worker, waiting } = freeDesk();
  const id = asked++;
  worker.ref();
  return new Promise((made, failed) => {
    waiting.set(id, ({ png, fault }) =>
      png ? made(png) : failed(new Error(`No image was drawn: ${fault}`)),
    );
    worker.postMessage({ id, svg, width });
  });
}

/** An SVG as a PNG of the given width in pixels: drawn beside the rest of the work, and kept for the next build. */
export async function imageOf(svg: string, width: number): Promise<Uint8Array> {
  const before = kept(svg, width);
  if (before) return before;
  const png = await draw(svg, width);
  keep(svg, width, png);
  return png;
}
