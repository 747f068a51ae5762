import { listWords } from './sentence.ts';

/** The records that the papers of a council hold beside its scorecard. */
export type Papers = Record<'findings' | 'actions' | 'decisions' | 'discrepancies', readonly object[]>;

const some = ({ length }: readonly object[], one: string, many: string): string[] =>
  length ? [`${length} ${length === 1 ? one : many}`] : [];

/** What a council's papers hold beside its scorecard, in a sentence; empty where nothing. */
export function describePapers({ findings, actions, decisions, discrepancies }: Papers): string {
  const records = [
    ...some(findings, 'finding', 'findings'),
    ...some(actions, 'action', 'actions'),
    ...some(decisions, 'decision', 'decisions'),
  ];
  const told = records.length ? `${listWords(records)} outside any assessment or journey` : '';
  const places = some(discrepancies, 'place', 'places').map(
    (where) => `${where} where the sources contradict each other or themselves`,
  );
  const all = [told, ...places].filter(Boolean);
  return all.length ? `${listWords(all)}.` : '';
}
