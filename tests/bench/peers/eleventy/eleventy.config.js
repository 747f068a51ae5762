export default () => ({ dir: { input: 'src', output: 'made' } });
