/** What made-up findings and actions are about, with a word for each that can stand in an id. */
export const themes = [
  ['waiting', 'people wait for an assessment'],
  ['reviews', 'care plans are looked at again'],
  ['carers', 'carers are asked what they need'],
  ['reablement', 'people get help to do things for themselves again'],
  ['safeguarding', 'worries about safety are followed up'],
  ['information', 'people find out where to turn'],
  ['workforce', 'staff are found and kept'],
  ['providers', 'the quality of care homes is watched'],
  ['equity', 'people from all parts of the area are reached'],
  ['discharge', 'people leave hospital with the right support'],
  ['housing', 'homes are made fit to live in'],
  ['partnership', 'the council and the health service plan together'],
] as const;

export type Theme = (typeof themes)[number];

/** How a sentence on a theme starts, by the kind of finding. */
export const openings = {
  strength: 'The visitors saw that things go well where',
  improvement: 'The visitors asked the council to look at how',
  issue: 'It was not clear to the visitors how far',
  statement: 'The council told the visitors how',
} as const;

/** What every made-up text says of itself. */
export const madeUp = 'This text is made up, and so is every figure it shows: it is here to measure speed.';

/** Plain sentences without figures that fill a made-up text; none of them is about a real council. */
export const filler = [
  'The report says that more people ask for help early, and that most of them are helped without a long wait.',
  'It calls the pressure on home care high, and says that the market for it is small in the villages.',
  'Staff told the visitors that they know their areas well and that they have time to listen.',
  'Carers said that they would like one person to turn to, and to be told sooner when something changes.',
  'The council says that it will write to everyone whose care plan has not been looked at for a long time.',
  'Partners in the health service speak of trust between the teams, and of shared plans for the winter.',
  'People with a learning disability took part in choosing the new provider of day services.',
  'The committee wanted to know why some figures come late, and asked for them before its next meeting.',
  'Not every chart of the report could be read; where a number is missing, it is marked as missing.',
  'Advice on money and on equipment is now in one place, and there is a number to call as well.',
  'The quality team visits care homes when there are concerns, and goes back to see what has changed.',
] as const;
