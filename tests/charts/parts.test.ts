import { describe, expect, it } from 'vitest';
import { moveApart } from '../../src/charts/parts/apart.ts';
import { valueRange } from '../../src/charts/parts/axis.ts';
import { hatch } from '../../src/charts/parts/mark.ts';
import { clearTags, tag } from '../../src/charts/parts/tag.ts';
import { textWidth, wrap } from '../../src/charts/parts/text-width.ts';
import { formatNumber } from '../../src/wording/format-value.ts';

describe('moving apart', () => {
  const at = (...boxes: [number, number][]) => boxes.map(([where, size]) => ({ at: where, size }));
  const places = (boxes: { at: number }[]) => boxes.map((box) => box.at);

  it('leaves boxes that are apart where they are', () =>
    expect(places(moveApart(at([10, 10], [40, 10]), 0, 100))).toEqual([10, 40]));
  it('parts two in one place by as little as may be', () =>
    expect(places(moveApart(at([50, 10], [50, 20]), 0, 100))).toEqual([40, 55]));
  it('pushes a whole crowd back from an edge', () =>
    expect(places(moveApart(at([98, 10], [99, 10], [70, 10]), 0, 100))).toEqual([70, 85, 95]));
  it('moves a third out of the way of two that were parted', () =>
    expect(places(moveApart(at([50, 10], [50, 10], [58, 10]), 0, 100))).toEqual(
      [42.67, 52.67, 62.67].map((n) => expect.closeTo(n, 1)),
    ));
});

describe('wrap', () => {
  it('keeps every word and every line within the room', () => {
    const lines = wrap('Bournemouth, Christchurch and Poole 55.2%', 100);
    expect(lines.join(' ')).toBe('Bournemouth, Christchurch and Poole 55.2%');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => textWidth(line) <= 100)).toBe(true);
  });
  it('lets a word longer than the room stand alone', () =>
    expect(wrap('in Northamptonshire', 30)).toEqual(['in', 'Northamptonshire']));
});

describe('valueRange', () => {
  const whole = (value: number) => `${formatNumber(value)}%`;

  it.each([
    ['small', [0.1, 0.3]],
    ['all zero', [0, 0]],
    ['below zero', [-4.2, 3.8]],
    ['huge', [1_348_000_000, 998_700_000]],
    ['alike', [58.5, 58.5]],
  ])('holds %s values, with true labels that differ', (_, values) => {
    const { low, high, ticks } = valueRange(values, { tick: whole, zeroBased: false });
    expect(low).toBeLessThanOrEqual(Math.min(...values));
    expect(high).toBeGreaterThanOrEqual(Math.max(...values));
    expect(ticks.length).toBeGreaterThan(1);
    expect(new Set(ticks.map(whole)).size).toBe(ticks.length);
    expect(ticks.every(Number.isInteger)).toBe(true);
  });

  it('holds zero where it must', () =>
    expect(valueRange([52, 58], { tick: whole, zeroBased: true }).low).toBe(0));
  it('takes labels in other units as they are', () => {
    const tick = (value: number) => `${value / 1_000_000} million`;
    expect(valueRange([1e6, 3e6], { tick, zeroBased: true }).ticks.map(tick)).toContain('2 million');
  });
});

it('of tags that would touch, the later stays', () => {
  const [one, two, three] = [50, 60, 200].map((x) => tag(x, 100, { words: '58.5%' }));
  if (!one || !two || !three) throw new Error('three tags');
  expect(clearTags([one, two, three], 300)).toEqual([two, three]);
});

it('strokes of a hatch stay within their cell', () => {
  const numbers = [...hatch({ x: 10, y: 20, width: 30, height: 12 }).path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
  expect(numbers.length).toBeGreaterThan(8);
  for (const [, x, y] of numbers) {
    expect(Number(x)).toBeGreaterThanOrEqual(10);
    expect(Number(x)).toBeLessThanOrEqual(40);
    expect(Number(y)).toBeGreaterThanOrEqual(20);
    expect(Number(y)).toBeLessThanOrEqual(32);
  }
});
