import { type SideBySide, type SideCell, sideBySide } from '../scorecard/side-by-side.ts';
import { describeBasis, describeSides, nothingHeld } from '../wording/describe-side-by-side.ts';
import type { ComparedArea, ComparedFigure, ComparedMeasure } from './compared-area.ts';
import { type FrameworkGrades, gradesSideBySide } from './grades-side-by-side.ts';

/** What stands in a cell: a figure in words, with its entry where it is held. */
export interface Shown {
  shown: string;
  id?: string;
  entry?: string;
  /** Its margin and standing; its period, where that is not the one compared. */
  more?: string;
}

/** One measure of the councils chosen. */
export interface ComparedRow {
  name: string;
  address: string;
  /** The period compared, and what the figures count. */
  about: string;
  /** A cell a council, in their order. */
  cells: Shown[];
  /** How they differ, a sentence each. */
  said: string[];
  /** How sure that was judged. */
  basis?: string;
  /** The figures of their regions and of England for the same period. */
  beside: (Shown & { name: string })[];
}

/** Councils side by side, ready to be laid out. */
export interface Compared {
  councils: { id: string; name: string; address?: string }[];
  groups: { group: string; rows: ComparedRow[] }[];
  frameworks: FrameworkGrades[];
  /** What a reader must know of the figures, each once. */
  notes: string[];
}

const firstOf = (figures: (ComparedMeasure | undefined)[]): ComparedMeasure | undefined =>
  figures.find((one) => one !== undefined);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shownCell({ figure, elsewhen }: SideCell<ComparedFigure>): Shown {
  if (!figure) return { shown: nothingHeld };
  const more = [elsewhen && figure.when, figure.more].filter(Boolean).join('; ');
  return { shown: figure.shown, id: figure.id, entry: figure.entry, ...(more && { more }) };
}

function besideOf(
  areas: readonly ComparedArea[],
  measure: string,
  period: string | undefined,
): ComparedRow['beside'] {
  return areas.flatMap(({ name, measures }) => {
    const figures = measures.find(({ id }) => id === measure)?.figures ?? [];
    const figure = figures.find((one) => period !== undefined && one.period === period);
    return figure ? { name, ...shownCell({ figure, elsewhen: false }) } : [];
  });
}

const whenOf = ({ period, cells }: SideBySide<ComparedFigure>): string =>
  period ? `${capital(cells.find(({ elsewhen, figure }) => figure && !elsewhen)?.figure?.when ?? '')}. ` : '';

function rowOf(
  measure: ComparedMeasure,
  sides: SideBySide<ComparedFigure>,
  areas: readonly ComparedArea[],
  beside: readonly ComparedArea[],
): ComparedRow {
  const basis = describeBasis(sides);
  return {
    name: measure.name,
    address: measure.address,
    about: whenOf(sides) + measure.about,
    cells: sides.cells.map(shownCell),
    said: describeSides(
      sides,
      areas.map(({ name }) => name),
    ),
    ...(basis && { basis }),
    beside: besideOf(beside, measure.id, sides.period),
  };
}

const notesOn = (
  measure: ComparedMeasure,
  { cells }: SideBySide<ComparedFigure>,
  areas: readonly ComparedArea[],
): string[] => {
  const told = cells.flatMap(({ figure }, at) =>
    (figure?.notes ?? []).map((note) => ({ note, name: areas[at]?.name })),
  );
  return [...Map.groupBy(told, ({ note }) => note)].map(
    ([note, whose]) =>
      `${measure.name}${whose.length < areas.length ? `, ${whose.map(({ name }) => name).join(' and ')}` : ''}: ${note}`,
  );
};

/**
 * Councils side by side on every measure of which two of them have a figure, in the order of the register. `beside`
 * are their regions and England. What is said of differences is judged by `sideBySide`, here and in a browser alike.
 */
export function setSideBySide(areas: readonly ComparedArea[], beside: readonly ComparedArea[]): Compared {
  const ids = [...new Set(areas.flatMap(({ measures }) => measures.map(({ id }) => id)))];
  const found = ids
    .flatMap((id) => {
      const own = areas.map(({ measures }) => measures.find((one) => one.id === id));
      const measure = firstOf(own);
      const sides =
        measure &&
        sideBySide(
          measure,
          own.map((one) => one?.figures ?? []),
        );
      return measure && sides ? [{ measure, sides }] : [];
    })
    .sort((a, b) => a.measure.order - b.measure.order);
  const groups = Map.groupBy(found, ({ measure }) => measure.group);
  return {
    councils: areas.map(({ id, name, address }) => ({ id, name, ...(address && { address }) })),
    groups: [...groups].map(([group, list]) => ({
      group,
      rows: list.map(({ measure, sides }) => rowOf(measure, sides, areas, beside)),
    })),
    frameworks: gradesSideBySide(areas),
    notes: found.flatMap(({ measure, sides }) => notesOn(measure, sides, areas)),
  };
}
