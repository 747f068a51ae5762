import type { Action } from '../model/action.ts';
import type { Decision } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { toPeriod } from '../model/period.ts';
import type { Catalogue } from './catalogue.ts';
import type { Judged } from './promise.ts';
import { tallyVerdicts, type VerdictTally } from './tally.ts';

/** An improvement journey with all that belongs to it. */
export interface Journey {
  document: Document<'journeys'>;
  /** The journey's name within its council, as addresses and tables have it. */
  id: string;
  findings: Finding[];
  actions: Action[];
  promises: Judged[];
  verdicts: VerdictTally;
  decisions: Decision[];
}

/** All journeys of a council, the latest to begin first. */
export function journeysOf(catalogue: Catalogue, area: string, promises: Judged[]): Journey[] {
  const { dataset } = catalogue;
  return dataset.documents.journeys
    .filter(({ data }) => data.area === area)
    .map((document) => {
      const id = document.id.slice(area.length + 1);
      const promised = promises.filter(
        (one) => (one.kind === 'target' ? one.target : one.milestone).journey === id,
      );
      const own = <Row extends { area: string; journey?: string | undefined }>(rows: Row[]) =>
        rows.filter((row) => row.area === area && row.journey === id);
      return {
        document,
        id,
        findings: own(dataset.findings),
        actions: own(dataset.actions),
        decisions: own(dataset.decisions),
        promises: promised,
        verdicts: tallyVerdicts(promised),
      };
    })
    .sort((a, b) => startOf(b).localeCompare(startOf(a), 'en'));
}

const startOf = ({ document }: Journey): string =>
  document.data.starts ? toPeriod(document.data.starts).start : '';
