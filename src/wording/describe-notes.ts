import type { Annotation } from '../model/annotation.ts';
import { listWords } from './sentence.ts';

/** So many areas are told by name. */
const fewNamed = 4;

/** Areas by their names, or by how many they are. */
export const namesOrCount = (names: readonly string[]): string =>
  names.length > fewNamed ? `${names.length} areas` : listWords(names);

/** Something to know about a period, once, and whose it is: empty where it is said of all. */
export interface Noted {
  period: string;
  whose: string;
  text: string;
}

/** What is noted, each text once a period, with the areas it is about; what is said of areas alone that have no name here is left out. */
export function notedOnce(
  notes: readonly Annotation[],
  nameOf: (area: string) => string | undefined,
): Noted[] {
  const same = Map.groupBy(notes, ({ period, text }) => `${period}|${text}`);
  return [...same.values()].flatMap((own) => {
    const { period = '', text = '' } = own[0] ?? {};
    if (own.some(({ area }) => !area)) return [{ period, whose: '', text }];
    const names = own.flatMap(({ area = '' }) => nameOf(area) ?? []);
    return names.length ? [{ period, whose: namesOrCount(names), text }] : [];
  });
}
