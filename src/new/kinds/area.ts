import { slug } from '../../load/nearest.ts';
import { type Area, isCouncil } from '../../model/area.ts';
import type { StandingRow } from '../../rows/standing-rows.ts';
import { begunDocument, keysOf } from '../begun-document.ts';
import { suggestRow } from '../check-given.ts';
import { fieldsOf, flagOf, type Given } from '../field.ts';
import type { Begun, Kind } from '../kind.ts';
import type { Known } from '../known.ts';
import { inTheWay } from '../stopped.ts';
import { rowOf } from './record.ts';

const toWrite = 'To write: who this council is, and what this scorecard rests on, in a paragraph or two.';

/** A council: its row where the register does not have it, its introduction and the file of its figures. */
export const area: Kind = {
  makes: 'a council: its row, its introduction and the file of its figures, as far as they are missing',
  fields: fieldsOf('areas'),
  needs: ['id'],
  lacks: ({ id = '', name }, known) =>
    name || known.row('areas', id) ? undefined : { name: 'name', why: unknownArea(id, known) },
  follows: { id: ({ name = '' }) => slug(name) },
  first: ['id'],
  isSettled: ({ id = '' }, known) => known.row('areas', id) !== undefined,
  begin: (given, known) => {
    const there = known.row('areas', given.id ?? '');
    if (there) refuseOther(there, given);
    const row = there?.row ?? rowOf('areas', given);
    const begun = filesOf(row as Partial<Area>, known);
    if (there && !begun.documents.size && !begun.figures?.length)
      inTheWay(`${there.file}:${there.line} has ${given.id} already, and its files are there too.`);
    return {
      ...begun,
      rows: there ? [] : [{ table: 'areas', row }],
      said: there ? [`${there.file}:${there.line} has ${given.id} already; what was missing is made.`] : [],
    };
  },
};

const unknownArea = (id: string, known: Known): string =>
  `There is no "${id}" in data/areas.csv. ${suggestRow(id, 'areas', known)} A new area needs its name, with kind and region too (--name, --kind, --region).`;

/** A row that is there is left as it is: what was given must not say otherwise. */
function refuseOther({ row, file, line }: StandingRow, given: Given): void {
  const other = Object.keys(given).find((name) => given[name] && given[name] !== row[name]);
  if (other)
    inTheWay(
      `${file}:${line} has ${row.id} already, with ${other} "${row[other]}". Change it there, or leave --${flagOf(other)} out.`,
    );
}

function filesOf({ id = '', name = '', kind }: Partial<Area>, known: Known): Begun {
  const text = begunDocument(keysOf({ title: name, area: id }, ['title', 'area']), toWrite);
  const council = !kind || isCouncil({ kind });
  const introduced = !council || known.documents('councils').includes(id);
  const file = `data/observations/${id}.csv`;
  return {
    rows: [],
    documents: new Map(introduced ? [] : [[`content/councils/${id}.mdx`, text]]),
    figures: known.files('observations').includes(file) ? [] : [file],
  };
}
