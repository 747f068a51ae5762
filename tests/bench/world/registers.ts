import { type Area, isCouncil } from '../../../src/model/area.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { nationalFigures, sourcesFor } from './sources.ts';

/** The first councils of the register; where more are asked for than there are, each comes again under a made-up name, in a made-up region. */
export function councilsOf(areas: readonly Area[], count: number): Area[] {
  const known = areas.filter(isCouncil);
  return Array.from({ length: count }, (_, at) => {
    const area = known[at % known.length] as Area;
    const time = Math.floor(at / known.length) + 1;
    if (time === 1) return area;
    return { ...again(area, time), region: area.region && `${area.region}-${time}` };
  });
}

const again = ({ id, name, kind }: Area, time: number): Area => ({
  id: `${id}-${time}`,
  name: `${name} ${time} (made up)`,
  kind,
});

/** The regions that such councils lie in: a region of one England stays as large as it is, however many there are. */
function regionsAgain(areas: readonly Area[], councils: readonly Area[]): Area[] {
  const needed = new Set(councils.map(({ region }) => region));
  const times = Math.ceil(councils.length / areas.filter(isCouncil).length);
  return areas
    .filter(({ kind }) => kind === 'region')
    .flatMap((area) =>
      Array.from({ length: times }, (_, at) => ({ ...again(area, at + 1), region: area.region })),
    )
    .filter(({ id }) => needed.has(id));
}

/** Whether none of the councils lies in a region: its page has nothing to lead to. */
const isEmptyRegion = ({ id, kind }: Area, councils: readonly Area[]): boolean =>
  kind === 'region' && !councils.some(({ region }) => region === id);

/** The registers of the project, cut to what the councils and figures of a made-up world speak of. */
export function registersFor(
  project: Dataset,
  councils: readonly Area[],
  figures: readonly Observation[],
): Omit<Dataset, 'documents'> {
  const told = new Set(figures.map(({ indicator }) => indicator));
  const isNational = figures.some(({ source }) => source === nationalFigures);
  return {
    ...project,
    areas: [
      ...project.areas.filter((area) => !isCouncil(area) && !isEmptyRegion(area, councils)),
      ...regionsAgain(project.areas, councils),
      ...councils,
    ],
    sources: sourcesFor(councils).filter(({ id }) => isNational || id !== nationalFigures),
    // Its sources are made up, and none of them states a scale.
    scale: project.scale.map(({ source: _source, locator: _locator, ...grade }) => grade),
    indicators: project.indicators.filter(({ id }) => told.has(id)),
    // Each figure is made up by itself, so that sums over several would not work out.
    relations: [],
    annotations: [],
    corrections: [],
    notices: [],
  };
}
