import { AsyncLocalStorage } from 'node:async_hooks';

const listening = new AsyncLocalStorage<Set<string>>();

/** Makes something, and notes in `reads` the name of all that it reads of the data on its way. */
export const noting = <Made>(reads: Set<string>, make: () => Promise<Made>): Promise<Made> =>
  listening.run(reads, make);

/** Says that a part of the data is read: whoever is being made depends on it. */
export const note = (kind: string, of = ''): void => void listening.getStore()?.add(`${kind} ${of}`);
