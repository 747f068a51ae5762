import type { Part } from '../part.ts';
import type { Table } from '../section.ts';
import { nationsIn, printed } from '../worlds.ts';

/** The figure index of the present data, the nation, and twice the nation. */
export const figures: Part = ({ folder }) => {
  const nation = nationsIn(folder);
  const worlds = [{ name: 'the present data', root: '.' }, nation(1), nation(2)];
  const told = worlds.map(
    ({ root, name }) => JSON.parse(printed('tests/bench/figures.ts', root, name)) as Table,
  );
  return {
    title: 'The figure index',
    tables: [{ header: told[0]?.header ?? [], rows: told.flatMap(({ rows }) => rows) }],
  };
};
