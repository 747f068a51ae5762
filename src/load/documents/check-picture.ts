import { guidePictures } from '../../model/guide-picture.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ComponentUse } from '../read/component-use.ts';

/** Checks that a picture named in prose is one of the guide's. Only the list is asked, so that a name can lead to no other file. */
export function checkPicture({ attributes, place }: ComponentUse): Problem[] {
  const { text: value, place: at } = attributes.get('name') ?? { text: '', place };
  const names = Object.keys(guidePictures);
  if (names.includes(value)) return [];
  const meant = nearest(value, names);
  const fix = `${meant ? `Did you mean "${meant}"? ` : ''}All of them stand in public/guide/.`;
  return [problemAt('no-such-picture', { ...at, field: '<Picture> name', value }, { fix })];
}
