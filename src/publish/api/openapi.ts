import { apiVersion, type FileKind, fileSchemas } from './file-schemas.ts';
import { jsonSchemas } from './json-schemas.ts';
import type { Links } from './record-schemas.ts';

/** Each kind of file: its path below the version, and what stands in the place of a name in it. */
const paths: [path: string, kind: FileKind, name?: string][] = [
  ['/index.json', 'Index'],
  ['/areas.json', 'Areas'],
  ['/areas/{area}.json', 'Scorecard', 'Id of a council with data: one that has a file in the list of areas'],
  ['/indicators.json', 'Indicators'],
  ['/indicators/{indicator}.json', 'IndicatorSeries', 'Id of an indicator'],
  ['/sources.json', 'Sources'],
  ['/sources/{source}.json', 'SourceRecords', 'Id of a source'],
  ['/assessments.json', 'Assessments'],
  ['/promises.json', 'Promises'],
];

const about =
  'Plain files, made anew with each release: nothing to sign up for, no limit, no query. What a record leaves out, its ' +
  'source does not state. A missing figure is never zero: its status says why there is none. Addresses lead to the ' +
  'place on this site where a reader finds the same with its source.';

/** The description of the API as OpenAPI 3.1, its schemas made from those that the files are typed by; its own version is that of the form, beside which stands that of the data. */
export const openApi = ({ at }: Links, dataVersion: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'Council Scorecards',
    summary: 'Published data on adult social care in England, judged, each figure with its source',
    description: about,
    version: apiVersion,
    'x-data-version': dataVersion,
    license: {
      name: 'Open Government Licence v3.0',
      url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
  },
  servers: [{ url: at(`api/${apiVersion}`) }],
  paths: Object.fromEntries(paths.map(([path, kind, name]) => [path, { get: operation(kind, path, name) }])),
  components: { schemas: jsonSchemas() },
});

function operation(kind: FileKind, path: string, name: string | undefined) {
  const { title, description } = fileSchemas[kind].meta() ?? {};
  const [, parameter] = /\{(.+)\}/.exec(path) ?? [];
  return {
    operationId: `get${kind}`,
    summary: description,
    ...(parameter && {
      parameters: [
        { name: parameter, in: 'path', required: true, description: name, schema: { type: 'string' } },
      ],
    }),
    responses: {
      200: {
        description: title ?? kind,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
      },
      ...(parameter && { 404: { description: 'There is none of this id' } }),
    },
  };
}
