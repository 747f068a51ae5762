type Json = Record<string, unknown>;

/** What each object of OpenAPI 3.1 may hold, of those that we write; what it must is marked with !. */
const parts = {
  document: 'openapi! info! jsonSchemaDialect servers paths webhooks components security tags externalDocs',
  info: 'title! summary description termsOfService contact license version!',
  license: 'name! identifier url',
  server: 'url! description variables',
  path: 'summary description get servers parameters',
  operation:
    'tags summary description externalDocs operationId parameters requestBody responses! callbacks deprecated security servers',
  parameter: 'name! in! description required deprecated style explode schema! example examples',
  response: 'description! headers content links',
  media: 'schema example examples encoding',
  components: 'schemas responses parameters examples',
};

/** What is wrong with a description of an API by the rules of OpenAPI 3.1, as far as it uses them; nothing where it is right. */
export function openApiFaults(document: Json): string[] {
  const faults: string[] = [];
  const say = (at: string, what: string) => faults.push(`${at}: ${what}`);
  const look = (at: string, value: unknown, kind: keyof typeof parts): Json => {
    if (typeof value !== 'object' || value === null) say(at, 'is no object');
    const names = parts[kind].split(' ');
    const held = Object.keys(value ?? {});
    for (const name of held)
      if (!names.some((one) => one.replace('!', '') === name)) say(at, `may not hold ${name}`);
    for (const name of names)
      if (name.endsWith('!') && !held.includes(name.slice(0, -1))) say(at, `needs ${name.slice(0, -1)}`);
    return (value ?? {}) as Json;
  };

  look('document', document, 'document');
  if (!/^3\.1\.\d+$/.test(String(document.openapi))) say('openapi', 'is no version 3.1');
  const { license } = look('info', document.info, 'info');
  const { identifier, url } = look('license', license, 'license');
  if (identifier && url) say('license', 'has an identifier and an address');
  for (const server of (document.servers ?? []) as Json[]) look('server', server, 'server');

  const operationIds: unknown[] = [];
  const paths = Object.entries((document.paths ?? {}) as Json);
  const shapes = paths.map(([path]) => path.replace(/\{.*?\}/g, '{}'));
  if (new Set(shapes).size < shapes.length) say('paths', 'has two paths that cannot be told apart');
  for (const [path, item] of paths) {
    if (!path.startsWith('/')) say(path, 'does not begin with /');
    const operation = look(path, look(path, item, 'path').get, 'operation');
    operationIds.push(operation.operationId);
    const parameters = (operation.parameters ?? []) as Json[];
    for (const one of parameters) {
      look(`${path} parameter`, one, 'parameter');
      if (one.in !== 'path' || one.required !== true)
        say(path, 'has a parameter that is not required in the path');
    }
    const inPath = [...path.matchAll(/\{(.*?)\}/g)].map(([, name]) => name);
    if (inPath.join() !== parameters.map(({ name }) => name).join())
      say(path, 'does not name its parameters');
    const responses = Object.entries((operation.responses ?? {}) as Json);
    if (!responses.length) say(path, 'has no response');
    for (const [code, response] of responses) {
      if (!/^([1-5](\d\d|XX)|default)$/.test(code)) say(path, `has a response ${code}`);
      const { content = {} } = look(`${path} ${code}`, response, 'response');
      for (const media of Object.values(content as Json)) look(`${path} ${code} content`, media, 'media');
    }
  }
  if (new Set(operationIds).size < operationIds.length) say('paths', 'has an operationId twice');

  const { schemas = {} } = look('components', document.components, 'components');
  const names = Object.keys(schemas as Json);
  for (const name of names) if (!/^[a-zA-Z0-9._-]+$/.test(name)) say('components', `has the name "${name}"`);
  const used = [...JSON.stringify(document).matchAll(/"\$ref":"(.*?)"/g)].map(([, ref = '']) => ref);
  const all = names.map((name) => `#/components/schemas/${name}`);
  for (const ref of new Set(used)) if (!all.includes(ref)) say('$ref', `there is no ${ref}`);
  for (const ref of all) if (!used.includes(ref)) say('components', `nothing uses ${ref}`);
  return faults;
}
