import { expect, test } from 'vitest';
import { addressOf, chosenIn } from '../../src/compare/chosen.ts';

const known = new Set(['northam', 'southam', 'eastam', 'westam', 'midham']);
const chosen = (query: string) => chosenIn(new URLSearchParams(query), known);

test('an address asks for councils in their order, each once, blanks passed over', () => {
  expect(chosen('area=southam&area=&area=northam&area=southam')).toEqual({
    councils: ['southam', 'northam'],
    unknown: [],
    tooMany: 0,
  });
});

test('what is not known is told, and takes no place', () =>
  expect(chosen('area=nowhere&area=northam')).toEqual({
    councils: ['northam'],
    unknown: ['nowhere'],
    tooMany: 0,
  }));

test('more than four are counted', () => {
  const all = chosen([...known].map((id) => `area=${id}`).join('&'));
  expect(all.councils).toEqual(['northam', 'southam', 'eastam', 'westam']);
  expect(all.tooMany).toBe(1);
});

test('the address of a choice asks for just that choice', () => {
  expect(addressOf(['northam', 'southam'])).toBe('?area=northam&area=southam');
  expect(chosen(addressOf(['northam', 'southam'])).councils).toEqual(['northam', 'southam']);
  expect(addressOf([])).toBe('');
});
