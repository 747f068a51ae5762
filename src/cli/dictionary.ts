import { writeFileSync } from 'node:fs';
import { dictionaryAsMarkdown } from '../publish/dictionary.ts';
import { run } from './arguments.ts';

await run(() => {
  writeFileSync('data/README.md', dictionaryAsMarkdown());
  return 0;
});
