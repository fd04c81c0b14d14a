// A process that publishes one generation, so that it can be killed: `publish-generation.ts FOLDER NUMBER`.
import { publishGeneration } from './generation-build.ts';

const [folder = '', generation = ''] = process.argv.slice(2);
await publishGeneration(folder, Number(generation), () => process.stdout.write('publishing\n'));
