import { type Block, headerNames, usualValue } from './read-headers.ts';

/** The beginnings of paths, or paths, that ask for another value than most do. */
const exceptionsOf = (blocks: Block[], name: string): [path: string, isFolder: boolean, value: string][] =>
  blocks
    .map(({ path, isFolder, headers }): [string, boolean, string] => [
      path,
      isFolder,
      headers.get(name) ?? '',
    ])
    .filter(([, , value]) => value !== usualValue(blocks, name));

/**
 * A site's headers as a function for CloudFront, to be associated with the viewer's request and with the viewer's
 * response: the first finds the page of a folder, which a bucket does not, and the second sends the headers.
 */
export function cloudFrontOf(blocks: Block[]): string {
  const rules = headerNames(blocks).map((name) => ({
    name: name.toLowerCase(),
    usual: usualValue(blocks, name),
    exceptions: exceptionsOf(blocks, name),
  }));
  return `var rules = ${JSON.stringify(rules, null, 2)};

function valueFor(rule, uri) {
  for (var exception of rule.exceptions)
    if (exception[1] ? uri.startsWith(exception[0]) : uri === exception[0]) return exception[2];
  return rule.usual;
}

function handler(event) {
  var request = event.request;
  if (event.context.eventType === 'viewer-request') {
    if (request.uri.endsWith('/')) request.uri += 'index.html';
    return request;
  }
  for (var rule of rules) {
    var value = valueFor(rule, request.uri);
    if (value) event.response.headers[rule.name] = { value: value };
  }
  return event.response;
}
`;
}
