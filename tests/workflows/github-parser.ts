import { registerHooks } from 'node:module';

// GitHub's parser imports its schema without saying that it is JSON, which Node refuses.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  '@actions/workflow-parser'
);

/** What GitHub itself finds wrong with a workflow: its keys, its events, its expressions, which job waits for which. */
export async function faultsOfGitHub(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const parsed = context.errors.getErrors().map(({ message }) => message);
  if (!value) return parsed.length ? parsed : [`${name} is empty`];
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...new Set([...parsed, ...errors.map(({ Message }) => Message)])];
}
