import { clamp } from './drawing.ts';

/** Something with a size along one direction, and where its middle would like to be. */
export interface Box {
  at: number;
  size: number;
}

interface Group<T extends Box> extends Box {
  members: T[];
}

const start = (box: Box) => box.at - box.size / 2;
const end = (box: Box) => box.at + box.size / 2;

function merge<T extends Box>(one: Group<T>, other: Group<T>): Group<T> {
  const size = one.size + other.size;
  const at = (one.at * one.size + other.at * other.size) / size;
  return { at, size, members: [...one.members, ...other.members] };
}

function layOut<T extends Box>(group: Group<T>): T[] {
  let edge = start(group);
  return group.members.map((member) => {
    edge += member.size;
    return { ...member, at: edge - member.size / 2 };
  });
}

/**
 * Moves boxes apart, as little as may be, until none overlaps and all lie between `low` and `high`.
 * Comes back in order of position. Boxes that together need more room than there is run over `high`.
 */
export function moveApart<T extends Box>(boxes: T[], low: number, high: number): T[] {
  const within = (group: Group<T>): Group<T> => ({
    ...group,
    at: Math.max(low + group.size / 2, clamp(group.at, low, high - group.size / 2)),
  });
  const groups: Group<T>[] = [];
  for (const box of boxes.toSorted((a, b) => a.at - b.at)) {
    let group = within({ ...box, members: [box] });
    for (let last = groups.at(-1); last && end(last) > start(group); last = groups.at(-1)) {
      groups.pop();
      group = within(merge(last, group));
    }
    groups.push(group);
  }
  return groups.flatMap(layOut);
}
