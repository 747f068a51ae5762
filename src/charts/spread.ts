import { compose, type Drawing, type Room, roomWidth, texts } from './parts/drawing.ts';
import type { SpreadInput } from './spread-input.ts';
import { layoutSpreadRows } from './spread-rows.ts';
import { layoutSwarm } from './spread-swarm.ts';

export type { SpreadDot, SpreadInput, SpreadLine } from './spread-input.ts';

/** Up to so many areas, each is named beside its dot. */
const namedAtMost = 20;

/** Where everything in a spread stands, in the room given: a row for each of a few areas, a stack of dots for many. */
export function layoutSpread(input: SpreadInput, room: Room): Drawing {
  if (!input.dots.length)
    return compose(roomWidth[room], 28, texts({ look: 'note', x: 0, y: 18, words: 'No figures published.' }));
  return input.dots.length <= namedAtMost ? layoutSpreadRows(input, room) : layoutSwarm(input, room);
}
