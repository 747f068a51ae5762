import '../../../src/load/load-dataset.ts';
